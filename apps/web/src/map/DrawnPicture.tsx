import type { Bbox } from "@manufacture/contract/geojson";
import { REGISTER_OF, type SiteFeature } from "@manufacture/contract/site";
import type { Position } from "geojson";
import { Fragment } from "react";
import { drawnFeatures } from "./fond-dessine/features.ts";
import { isSurface } from "./geometry.ts";
import { MARKS, SHAPES } from "./marks.ts";
import { PALETTES } from "./palette.ts";

interface Props {
  /** What must be seen whole, WGS84. */
  bounds: Bbox;
  widthPx: number;
  heightPx: number;
  sites: readonly Pick<SiteFeature, "geometry" | "properties">[];
  className?: string | undefined;
}

const INKS = { friche: "brick", memoire: "ochre", subjective: "moss" } as const;
const METRES_PER_DEGREE = 111_195;
/** Around what must be seen, as a part of the picture. */
const MARGIN = 0.16;
/** No picture shows less ground than this: a place needs its surroundings. */
const LEAST_M = 900;

/** The fond dessiné and some sites as an SVG picture, before there is a map or where there can be none. */
export function DrawnPicture({ bounds, widthPx, heightPx, sites, className }: Props) {
  const { at, pixelsPerM } = projection(bounds, widthPx, heightPx);
  /** Only what passes near the picture, and no point within two pixels of the last. */
  const near = (line: readonly Position[]) => {
    const isNear = ([x, y]: [number, number]) =>
      Math.abs(x - widthPx / 2) < widthPx && Math.abs(y - heightPx / 2) < heightPx;
    const runs: [number, number][][] = [[]];
    for (const place of line.map(at)) {
      const run = runs.at(-1) ?? [];
      const last = run.at(-1);
      if (!isNear(place)) run.length > 0 && runs.push([]);
      else if (!last || Math.hypot(place[0] - last[0], place[1] - last[1]) > 2) run.push(place);
    }
    return runs
      .filter((run) => run.length > 1)
      .map((run) => `M${run.map(([x, y]) => `${x} ${y}`).join("L")}`);
  };
  const path = (line: readonly Position[]) => `M${line.map((place) => at(place).join(" ")).join("L")}`;
  const { paper, base, ink, ...colours } = PALETTES.light;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${widthPx} ${heightPx}`}
      preserveAspectRatio="xMidYMid slice"
      className={className}
      aria-hidden="true"
    >
      <defs>
        <pattern
          id="hatch"
          width="14"
          height="14"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M0 0V14" stroke={colours.brick} strokeWidth="5" />
        </pattern>
      </defs>
      <rect width={widthPx} height={heightPx} fill={paper} />
      <g fill="none" strokeLinecap="round" strokeLinejoin="round">
        {drawnFeatures().features.map(({ properties, geometry }) => {
          if (geometry.type !== "LineString" || properties.kind === "place") return null;
          const isWater = properties.kind === "water";
          const runs = near(geometry.coordinates);
          if (runs.length === 0) return null;
          return (
            <path
              key={properties.name}
              d={runs.join("")}
              stroke={isWater ? base.water : base.rail}
              strokeWidth={isWater ? Math.max(2, properties.widthM * pixelsPerM) : 1.5}
            />
          );
        })}
      </g>
      {sites.map(({ geometry, properties }) => {
        const colour = colours[INKS[REGISTER_OF[properties.stage]]];
        if (isSurface(geometry))
          return (
            <path
              key={properties.slug}
              d={`${geometry.coordinates.flat().map(path).join("Z")}Z`}
              fill="url(#hatch)"
              fillRule="evenodd"
              stroke={colour}
              strokeWidth="5"
              strokeLinejoin="round"
            />
          );
        const [x, y] = at(geometry.coordinates);
        const { shape, size } = MARKS[properties.stage];
        const haloPx = sites.length === 1 ? (properties.positionErrorM ?? 0) * pixelsPerM : 0;
        return (
          <Fragment key={properties.slug}>
            {haloPx > 0 && (
              <circle
                cx={x}
                cy={y}
                r={haloPx}
                fill={colour}
                fillOpacity="0.12"
                stroke={colour}
                strokeWidth="2"
                strokeDasharray="7 6"
              />
            )}
            <path
              d={SHAPES[shape]}
              transform={`translate(${x} ${y}) scale(${(sites.length > 1 ? 0.9 : 2.4) * size}) translate(-12 -12)`}
              fill={colour}
              stroke={sites.length > 1 ? paper : ink}
              strokeWidth="1.5"
            />
          </Fragment>
        );
      })}
    </svg>
  );
}

/** WGS84 to pixels, north up, one scale both ways. */
function projection([west, south, east, north]: Bbox, widthPx: number, heightPx: number) {
  const [lng, lat] = [(west + east) / 2, (south + north) / 2];
  const perLng = METRES_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
  const [widthM, heightM] = [(east - west) * perLng, (north - south) * METRES_PER_DEGREE];
  const room = 1 - 2 * MARGIN;
  const pixelsPerM = Math.min(
    (widthPx * room) / widthM,
    (heightPx * room) / heightM,
    Math.min(widthPx, heightPx) / LEAST_M,
  );
  const round = (value: number) => Math.round(value * 10) / 10;
  const at = ([x = 0, y = 0]: readonly number[]): [number, number] => [
    round(widthPx / 2 + (x - lng) * perLng * pixelsPerM),
    round(heightPx / 2 - (y - lat) * METRES_PER_DEGREE * pixelsPerM),
  ];
  return { at, pixelsPerM };
}
