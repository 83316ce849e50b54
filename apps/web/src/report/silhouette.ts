import type { OpenRing } from "../map/drawing/sketch.ts";

const WIDTH = 200;
const HEIGHT = 140;
const MARGIN = 6;
/** Metres in a degree of latitude, mean over the meridian: a picture's accuracy, not a measure's. */
const METRES_PER_DEGREE = 111_195;

interface Picture {
  /** SVG path in a box of 200 × 140, north up. */
  readonly path: string;
  /** A round number of metres and its length in the box; undefined when the outline has no extent. */
  readonly bar: { readonly metres: number; readonly length: number } | undefined;
}

/** Draws WGS84 rings to fit a small picture: plate carrée around their middle, true in shape at the size of a site. */
export function silhouette(polygons: readonly (readonly OpenRing[])[]): Picture {
  const corners = polygons.flat(2);
  const [west, east] = extent(corners.map(([lng]) => lng));
  const [south, north] = extent(corners.map(([, lat]) => lat));
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const [width, height] = [(east - west) * squeeze, north - south];
  const scale = Math.min((WIDTH - 2 * MARGIN) / width, (HEIGHT - 2 * MARGIN) / height);
  if (!Number.isFinite(scale)) return { path: "", bar: undefined };

  const [left, top] = [(WIDTH - width * scale) / 2, (HEIGHT - height * scale) / 2];
  const x = (lng: number) => (left + (lng - west) * squeeze * scale).toFixed(1);
  const y = (lat: number) => (top + (north - lat) * scale).toFixed(1);
  const path = polygons
    .flat()
    .map((ring) => `M${ring.map(([lng, lat]) => `${x(lng)} ${y(lat)}`).join("L")}Z`)
    .join("");
  return { path, bar: scaleBar(METRES_PER_DEGREE / scale) };
}

const extent = (values: readonly number[]): [number, number] =>
  values.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [Infinity, -Infinity]);

/** The longest bar of 1, 2 or 5 times a power of ten that takes at most half of the picture. */
function scaleBar(metresPerUnit: number): Picture["bar"] {
  const longest = (metresPerUnit * WIDTH) / 2;
  const power = 10 ** Math.floor(Math.log10(longest));
  const metres = ([5, 2, 1].find((step) => step * power <= longest) ?? 1) * power;
  return metres >= 1 ? { metres, length: Math.round(metres / metresPerUnit) } : undefined;
}
