import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { geometryArbitrary } from "./geometry-arbitrary.ts";
import { parseWkt, writeWkt } from "./wkt.ts";
import { WktError } from "./wkt-error.ts";

const point = (...coordinates: number[]) => ({ type: "Point", coordinates });

describe("parseWkt", () => {
  it.each([
    ["POINT(1 2)", null, point(1, 2), false, false],
    ["  point ( -1.5e-3   .5 )\n", null, point(-0.0015, 0.5), false, false],
    ["SRID=4326;POINT(5.57 50.63)", 4326, point(5.57, 50.63), false, false],
    ["SRID=0;POINT(1 2)", null, point(1, 2), false, false],
    ["POINT(1 2 3)", null, point(1, 2, 3), true, false],
    ["POINT Z (1 2 3)", null, point(1, 2, 3), true, false],
    ["POINTZ(1 2 3)", null, point(1, 2, 3), true, false],
    ["POINT M (1 2 3)", null, point(1, 2, 3), false, true],
    ["POINTM(1 2 3)", null, point(1, 2, 3), false, true],
    ["POINT ZM (1 2 3 4)", null, point(1, 2, 3, 4), true, true],
    ["POINT(1 2 3 4)", null, point(1, 2, 3, 4), true, true],
    ["POINT EMPTY", null, point(), false, false],
    ["POINT Z EMPTY", null, point(), true, false],
  ])("reads %s", (text, srid, geometry, hasZ, hasM) => {
    expect(parseWkt(text)).toEqual({ geometry, srid, hasZ, hasM });
  });

  it("reads the points of a MULTIPOINT with and without brackets", () => {
    const geometry = { type: "MultiPoint", coordinates: [[1, 2], [], [3, 4]] };
    expect(parseWkt("MULTIPOINT((1 2),EMPTY,(3 4))").geometry).toEqual(geometry);
    expect(parseWkt("MULTIPOINT(1 2,EMPTY,3 4)").geometry).toEqual(geometry);
  });

  it("reads nested collections, whose tag counts for their members", () => {
    expect(parseWkt("GEOMETRYCOLLECTION M (POINT(1 2 3),GEOMETRYCOLLECTION(POINT EMPTY))")).toEqual({
      geometry: {
        type: "GeometryCollection",
        geometries: [point(1, 2, 3), { type: "GeometryCollection", geometries: [point()] }],
      },
      srid: null,
      hasZ: false,
      hasM: true,
    });
  });

  it.each([
    ["", 0, "expected one of the seven geometry types, found the end"],
    ["CIRCULARSTRING(0 0,1 1,2 0)", 0, "expected one of the seven geometry types"],
    ["POINT", 5, 'expected "(" or EMPTY, found the end'],
    ["POINT(1)", 7, "expected a number"],
    ["POINT(1 2", 9, 'expected ")", found the end'],
    ["POINT(1,2)", 7, "expected a number"],
    ["POINT(1 2 3 4 5)", 6, "a position of 5 numbers"],
    ["POINT Z (1 2)", 9, "a position of 2 numbers"],
    ["POINT(NaN 2)", 6, "expected a number"],
    ["POINT(1e400 2)", 6, "1e400 is too large"],
    ["POINT(1 2) POINT(3 4)", 11, "expected the end"],
    ["LINESTRING(0 0,)", 15, "expected a number"],
    ["LINESTRING(0 0,1 1 1)", 15, "other dimensions than before"],
    ["POLYGON((0 0,1 0,1 1,0 0)", 25, 'expected "," or ")"'],
    ["POLYGON((49.33 3.95, 49.38 3.89, ...))", 33, "expected a number"],
    ["GEOMETRYCOLLECTION Z (POINT M (1 2 3))", 22, "other dimensions than before"],
    ["GEOMETRYCOLLECTION(POINTM(1 2 3),POINT(1 2))", 39, "other dimensions than before"],
    ["SRID=1000000;POINT(1 2)", 0, "SRID 1000000"],
    ["SRID=;POINT(1 2)", 0, "expected one of the seven"],
  ])("refuses %j, and says where", (text, position, reason) => {
    expect(() => parseWkt(text)).toThrow(expect.objectContaining({ name: "WktError", position }));
    expect(() => parseWkt(text)).toThrow(reason);
  });

  it("reads collections as deep as PostGIS's WKB does, and no deeper", () => {
    const nested = (depth: number) => `${"GEOMETRYCOLLECTION(".repeat(depth)}POINT(1 2)${")".repeat(depth)}`;
    expect(parseWkt(nested(198)).geometry.type).toBe("GeometryCollection");
    expect(() => parseWkt(nested(199))).toThrow("more than 198 collections");
    expect(() => parseWkt(nested(100_000))).toThrow(WktError);
  });

  it("gives a geometry or a WktError for any text, never anything else", () => {
    const someText = fc.oneof(
      fc.string(),
      fc
        .tuple(geometryArbitrary({ ordinates: 2 }), fc.nat(), fc.string({ maxLength: 3 }))
        .map(([geometry, place, noise]) => {
          const text = writeWkt(geometry);
          const at = place % text.length;
          return text.slice(0, at) + noise + text.slice(at + 1);
        }),
    );
    return fc.assert(
      fc.property(someText, (text) => {
        try {
          parseWkt(text);
        } catch (error) {
          expect(error).toBeInstanceOf(WktError);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("writeWkt", () => {
  it.each([
    ["XY", 2, {}],
    ["XYZ", 3, {}],
    ["XYM", 3, { hasM: true }],
    ["XYZM", 4, {}],
  ])("is undone by parseWkt for all seven types, %s", (_, ordinates, flags) => {
    const srid = fc.option(fc.integer({ min: 1, max: 999_999 }));
    return fc.assert(
      fc.property(geometryArbitrary({ ordinates }), srid, (geometry, srid) => {
        const text = writeWkt(geometry, { ...flags, srid });
        const read = parseWkt(text);
        expect(read.geometry).toEqual(geometry);
        expect(read.srid).toBe(srid);
        expect(writeWkt(read.geometry, read)).toBe(text);
      }),
    );
  });

  it("keeps every finite double but minus zero", () => {
    const double = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
    return fc.assert(
      fc.property(double, double, (x, y) => {
        expect(parseWkt(writeWkt({ type: "Point", coordinates: [x, y] })).geometry).toEqual(point(x, y));
      }),
    );
  });

  it("writes ISO's tags, and the SRID before the type", () => {
    expect(writeWkt({ type: "Point", coordinates: [1, 2, 3] }, { srid: 4326 })).toBe(
      "SRID=4326;POINT Z (1 2 3)",
    );
    expect(writeWkt({ type: "Point", coordinates: [] }, { hasZ: true, hasM: true })).toBe("POINT ZM EMPTY");
    expect(writeWkt({ type: "MultiPoint", coordinates: [[1, 2], []] })).toBe("MULTIPOINT((1 2),EMPTY)");
  });

  it("refuses a position that is not finite, and a SRID that PostGIS does not store", () => {
    expect(() => writeWkt({ type: "Point", coordinates: [Number.POSITIVE_INFINITY, 2] })).toThrow(RangeError);
    expect(() => writeWkt({ type: "Point", coordinates: [1, 2] }, { srid: -1 })).toThrow(RangeError);
  });
});
