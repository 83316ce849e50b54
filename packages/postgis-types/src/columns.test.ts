import type { Geometry, Point } from "geojson";
import { describe, expect, it } from "vitest";
import { decodeGeometry, type EwkbHex } from "./columns.ts";
import type { WriteOptions } from "./dimensions.ts";
import { writeEwkb } from "./ewkb.ts";
import { geometryTypes } from "./geometry.ts";

/** Stands for a row whose column is said to be `geometry(G, 4326)`, whatever it holds. */
function selected<G extends Geometry>(geometry: Geometry, options: WriteOptions): EwkbHex<4326, G> {
  const saidToBe = (text: string): text is EwkbHex<4326, G> => text.length > 0;
  const hex = writeEwkb(geometry, options);
  if (!saidToBe(hex)) throw new Error("No geometry is no bytes.");
  return hex;
}

describe("decodeGeometry", () => {
  it("gives the GeoJSON of a column", () => {
    const liege: Point = { type: "Point", coordinates: [5.57, 50.63, 66] };
    expect(decodeGeometry(selected(liege, { srid: 4326 }), 4326, geometryTypes)).toEqual(liege);
  });

  it.each([
    ["another SRID", { srid: 31370 }, "Expected SRID 4326, found 31370."],
    ["no SRID", {}, "Expected SRID 4326, found none."],
    ["an M", { srid: 4326, hasM: true }, "A geometry with M is not GeoJSON"],
  ])("throws on %s", (_, options, message) => {
    const hex = selected({ type: "Point", coordinates: [1, 2, 3] }, options);
    expect(() => decodeGeometry(hex, 4326, geometryTypes)).toThrow(message);
  });

  it("throws on another type than the code believes", () => {
    const hex = selected<Point>({ type: "LineString", coordinates: [] }, { srid: 4326 });
    expect(() => decodeGeometry(hex, 4326, ["Point"])).toThrow("Expected Point, found LineString.");
  });
});
