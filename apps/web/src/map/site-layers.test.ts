import { REGISTER_OF, Register, Stage } from "@manufacture/contract/site";
import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import type { SourceSpecification } from "maplibre-gl";
import { describe, expect, it } from "vitest";
import { REGISTER_MARKS } from "../sites/legend.ts";
import { clusterLayer } from "./cluster-layer.ts";
import { hatchImage, markImage } from "./images.ts";
import { MARKS } from "./marks.ts";
import { PALETTES, registerInks } from "./palette.ts";
import { haloFeatures, markFeatures, outlineFeatures } from "./site-features.ts";
import { DRAWN, PICKABLE_SITES, siteLayers, TILED } from "./site-layers.ts";
import { mapStyle } from "./style.ts";

const empty: SourceSpecification = {
  type: "geojson",
  data: { type: "FeatureCollection", features: [] },
  promoteId: "slug",
};
const tiled: SourceSpecification = {
  type: "vector",
  tiles: ["https://carte.example.be/tiles/sites/a-1/{z}/{x}/{y}.mvt"],
  promoteId: "slug",
};
const sources = {
  ...Object.fromEntries(Object.values(DRAWN).map(({ source }) => [source, empty])),
  [TILED.marks.source]: tiled,
};

describe.each(["light", "dark"] as const)("the sites on the %s map", (theme) => {
  const layers = [...siteLayers(theme, TILED), clusterLayer(theme), ...siteLayers(theme, DRAWN)];

  it("are valid by the style specification, laid on the fond dessiné", () => {
    const base = mapStyle(theme);
    const whole = { ...base, sources: { ...base.sources, ...sources }, layers: [...base.layers, ...layers] };
    expect(validateStyleMin(whole)).toEqual([]);
  });

  it("name a mark and a hatching for every stage", () => {
    const said = JSON.stringify(layers);
    for (const stage of Stage.options) {
      expect(said).toContain(markImage(theme, stage));
      expect(said).toContain(hatchImage(theme, stage));
    }
  });

  it("can be picked wherever they are drawn whole", () => {
    const ids = layers.map(({ id }) => id);
    for (const id of PICKABLE_SITES) expect(ids).toContain(id);
  });
});

describe("the legend", () => {
  it("has exactly the registers of the contract, each shown by a mark of its own", () => {
    expect(Object.keys(REGISTER_MARKS).sort()).toEqual([...Register.options].sort());
    for (const register of Register.options) expect(REGISTER_OF[REGISTER_MARKS[register]]).toBe(register);
  });

  it("has exactly the stages of the contract, each inked from the palette", () => {
    expect(Object.keys(MARKS).sort()).toEqual([...Stage.options].sort());
    const inks = registerInks(PALETTES.light);
    for (const { ink } of Object.values(MARKS)) expect(inks).toHaveProperty(ink);
  });

  it("tells every stage apart without colour", () => {
    const seen = Object.values(MARKS).map(
      ({ shape, filling, size, heart }) => `${shape} ${filling} ${size} ${heart}`,
    );
    expect(new Set(seen).size).toBe(seen.length);
  });

  it("gives each register one ink and one shape, shared with no other", () => {
    const looks = Stage.options.map((stage) => [
      REGISTER_OF[stage],
      `${MARKS[stage].ink} ${MARKS[stage].shape}`,
    ]);
    const byRegister = new Map(looks.map(([register, look]) => [register, look]));
    for (const [register, look] of looks) expect(byRegister.get(register)).toBe(look);
    expect(new Set(byRegister.values()).size).toBe(Register.options.length);
  });
});

describe("the features of the sites", () => {
  const site = (geometry: object, positionErrorM: number | null) =>
    ({
      type: "Feature",
      id: "a",
      geometry,
      properties: { slug: "a", stage: "known", positionErrorM },
    }) as never; // the rest plays no part here
  const point = site({ type: "Point", coordinates: [5.57, 50.64] }, 500);
  const square = site(
    {
      type: "MultiPolygon",
      coordinates: [
        [
          [
            [5.57, 50.64],
            [5.58, 50.64],
            [5.58, 50.65],
            [5.57, 50.65],
            [5.57, 50.64],
          ],
        ],
      ],
    },
    250,
  );

  it("halo a point by its error, true to scale, and an outline by nothing", () => {
    const { features } = haloFeatures([point, square]);
    expect(features).toHaveLength(1);
    const ring = features[0]?.geometry.coordinates[0] ?? [];
    for (const [lng = 0, lat = 0] of ring)
      expect(
        Math.hypot((lng - 5.57) * 111_195 * Math.cos((50.64 * Math.PI) / 180), (lat - 50.64) * 111_195),
      ).toBeCloseTo(500, -1);
  });

  it("show a kilometre's outline by itself from zoom 11 on, and by its mark before", () => {
    expect(outlineFeatures([point, square]).features).toHaveLength(1);
    const [marked, outlined] = markFeatures([point, square]).features;
    expect(marked?.properties.markBelowZoom).toBeGreaterThan(22);
    expect(outlined?.properties.markBelowZoom).toBe(11);
    expect(outlined?.geometry.coordinates).toEqual([5.575, 50.644999999999996]);
  });
});
