import { readFileSync } from "node:fs";
import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { drawnFeatures } from "./features.ts";
import { MAP_FONTS } from "./fonts.ts";
import { FOND_DESSINE_ATTRIBUTION } from "./layers.ts";
import { fondDessineStyle } from "./style.ts";
import { pixelsPerMetre } from "./widths.ts";

describe.each(["light", "dark"] as const)("the fond dessiné in the %s theme", (theme) => {
  const style = fondDessineStyle(theme);
  const ids = style.layers.map(({ id }) => id);

  it("is valid by the style specification", () => {
    expect(validateStyleMin(style)).toEqual([]);
  });

  it("asks nothing of any network", () => {
    const { glyphs, sprite } = style;
    expect({ glyphs, sprite }).toEqual({ glyphs: undefined, sprite: undefined });
    expect(JSON.stringify(style)).not.toContain("://");
  });

  it("credits the contributors of OpenStreetMap", () => {
    expect(JSON.stringify(style.sources)).toContain(FOND_DESSINE_ATTRIBUTION);
  });

  it("lays every edge of water below every water, so that no line crosses a mouth", () => {
    expect(ids.indexOf("fond-water-edge")).toBeLessThan(ids.indexOf("fond-water"));
  });

  it("writes only in the fonts of the house", () => {
    const stacks = style.layers.flatMap(({ layout }) =>
      layout && "text-font" in layout ? [layout["text-font"]] : [],
    );
    expect(stacks.length).toBeGreaterThan(0);
    for (const stack of stacks) expect(Object.values(MAP_FONTS)).toContainEqual(stack);
  });
});

describe("what the fond dessiné draws", () => {
  const { features } = drawnFeatures();

  it("stays within the province and its doorstep, longitude first", () => {
    const points = features.flatMap(({ geometry }) =>
      geometry.type === "Point" ? [geometry.coordinates] : geometry.coordinates,
    );
    const [west, south, east, north] = [4.9, 50.2, 6.4, 50.9];
    const astray = points.filter(
      ([lon = 0, lat = 0]) => lon < west || lon > east || lat < south || lat > north,
    );
    expect(points.length).toBeGreaterThan(1000);
    expect(astray).toEqual([]);
  });

  it("names each place once, with Liège before all", () => {
    const names = features.flatMap(({ properties: p }) => (p.kind === "place" ? [p.name] : []));
    expect(names[0]).toBe("Liège");
    expect(new Set(names).size).toBe(names.length);
  });

  it("brings every tributary into its river: each ends within the wider one's banks or another's", () => {
    const rivers = features.flatMap(({ properties: p, geometry: g }) =>
      p.kind === "water" && g.type === "LineString" ? [{ ...p, line: g.coordinates }] : [],
    );
    for (const { name, line } of rivers.filter(
      (river) => river.name !== "La Meuse" && river.name !== "Canal Albert",
    )) {
      const mouth = line.at(-1) ?? [];
      const reached = rivers.some(
        (other) => other.name !== name && other.line.some((point) => metres(point, mouth) < 150),
      );
      expect(reached, name).toBe(true);
    }
  });

  it("weighs less than 60 kB as data files", () => {
    const bytes = ["water.json", "railways.json", "places.json"]
      .map((file) => readFileSync(new URL(file, import.meta.url)).byteLength)
      .reduce((a, b) => a + b);
    expect(bytes).toBeLessThan(60_000);
  });
});

describe("the scale of the drawing", () => {
  it("shows the 120 m of the Meuse in some 40 pixels at zoom 14", () => {
    expect(120 * pixelsPerMetre(14)).toBeCloseTo(39.6, 0);
  });
});

/** Plane distance in metres, good to 1 % within the province. */
function metres([lonA = 0, latA = 0]: number[], [lonB = 0, latB = 0]: number[]): number {
  return Math.hypot((lonA - lonB) * 70_650, (latA - latB) * 111_200);
}
