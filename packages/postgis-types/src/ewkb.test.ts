import * as fc from "fast-check";
import type { Geometry } from "geojson";
import { describe, expect, it } from "vitest";
import type { WriteOptions } from "./dimensions.ts";
import { parseEwkb, writeEwkb } from "./ewkb.ts";
import { EwkbError } from "./ewkb-error.ts";
import { geometryArbitrary } from "./geometry-arbitrary.ts";
import { bytesOfHex } from "./hex.ts";

const one = "000000000000F03F";
const two = "0000000000000040";
const three = "0000000000000840";
const four = "0000000000001040";
const nan = "000000000000F87F";

describe("parseEwkb", () => {
  it.each([
    ["EWKB", `0101000000${one}${two}`, null, [1, 2], false, false],
    ["EWKB with a SRID", `0101000020E6100000${one}${two}`, 4326, [1, 2], false, false],
    ["EWKB with the unknown SRID", `010100002000000000${one}${two}`, null, [1, 2], false, false],
    ["EWKB with Z", `0101000080${one}${two}${three}`, null, [1, 2, 3], true, false],
    ["EWKB with M", `0101000040${one}${two}${three}`, null, [1, 2, 3], false, true],
    [
      "EWKB with Z, M and a SRID",
      `01010000E0E6100000${one}${two}${three}${four}`,
      4326,
      [1, 2, 3, 4],
      true,
      true,
    ],
    ["ISO WKB with Z (1001)", `01E9030000${one}${two}${three}`, null, [1, 2, 3], true, false],
    ["ISO WKB with M (2001)", `01D1070000${one}${two}${three}`, null, [1, 2, 3], false, true],
    ["ISO WKB with Z and M (3001)", `01B90B0000${one}${two}${three}${four}`, null, [1, 2, 3, 4], true, true],
    ["big endian", "00000000013FF00000000000004000000000000000", null, [1, 2], false, false],
    ["lower case", `0101000000${one}${two}`.toLowerCase(), null, [1, 2], false, false],
    ["POINT EMPTY", `0101000000${nan}${nan}`, null, [], false, false],
    ["POINT Z EMPTY", `0101000080${nan}${nan}${nan}`, null, [], true, false],
  ])("reads %s", (_, hex, srid, coordinates, hasZ, hasM) => {
    expect(parseEwkb(hex)).toEqual({ geometry: { type: "Point", coordinates }, srid, hasZ, hasM });
    expect(parseEwkb(bytesOfHex(hex))).toEqual(parseEwkb(hex));
  });

  it("reads members in another byte order than the geometry around them", () => {
    const hex = `0000000004000000020101000000${one}${two}00000000013FF00000000000004000000000000000`;
    expect(parseEwkb(hex).geometry).toEqual({
      type: "MultiPoint",
      coordinates: [
        [1, 2],
        [1, 2],
      ],
    });
  });

  it("reads bytes that lie inside a larger buffer", () => {
    const larger = bytesOfHex(`FFFF0101000000${one}${two}FFFF`);
    expect(parseEwkb(larger.subarray(2, -2)).geometry).toEqual({ type: "Point", coordinates: [1, 2] });
  });

  it.each([
    ["nothing", "", 0, "the end came early"],
    ["half a byte", "0", 0, "odd length"],
    ["text that is not hexadecimal", "01zz", 1, "hexadecimal"],
    ["a byte order that is none", `0201000000${one}${two}`, 0, "byte order 2"],
    ["a curve", "010800000000000000", 1, "geometry type 8 is none"],
    ["type 0", "010000000000000000", 1, "geometry type 0 is none"],
    ["ISO's thousands beyond ZM", `01A10F0000${one}${two}`, 1, "geometry type 4001"],
    ["a flag PostGIS has not", `0101000010${one}${two}`, 1, "geometry type 268435457"],
    ["a point cut short", `0101000000${one}`, 13, "8 bytes expected, 0 left"],
    [
      "more positions than there are bytes",
      `0102000000FFFFFFFF${one}${two}`,
      5,
      "4294967295 elements announced",
    ],
    ["more rings than there are bytes", "0103000000FFFFFF7F", 5, "2147483647 elements announced"],
    ["more members than there are bytes", "0107000000FFFFFF7F", 5, "2147483647 elements announced"],
    ["bytes left over", `0101000000${one}${two}FF`, 21, "1 bytes left over"],
    [
      "a line inside a MultiPoint",
      "010400000001000000010200000000000000",
      9,
      "a LineString inside a MultiPoint",
    ],
    [
      "a member with a height of its own",
      `0104000000010000000101000080${one}${two}${three}`,
      9,
      "other dimensions",
    ],
    ["a member in another SRID", `0104000000010000000101000020E6100000${one}${two}`, 9, "another SRID"],
    ["a SRID beyond PostGIS's", `010100002040420F00${one}${two}`, 5, "SRID 1000000"],
    ["a line to NaN", `010200000001000000${one}${nan}`, 9, "[1, NaN] is not a position"],
    ["an infinite ordinate", `0101000000000000000000F07F${two}`, 5, "[Infinity, 2] is not a position"],
  ])("refuses %s, and says where", (_, hex, offset, reason) => {
    expect(() => parseEwkb(hex)).toThrow(expect.objectContaining({ name: "EwkbError", offset }));
    expect(() => parseEwkb(hex)).toThrow(reason);
  });

  it("reads collections as deep as PostGIS does, and no deeper", () => {
    const nested = (depth: number) => `${"010700000001000000".repeat(depth)}0101000000${one}${two}`;
    expect(parseEwkb(nested(198)).geometry.type).toBe("GeometryCollection");
    expect(() => parseEwkb(nested(199))).toThrow("more than 198 collections");
    expect(() => parseEwkb(nested(100_000))).toThrow(EwkbError);
  });

  it("gives a geometry or an EwkbError for any bytes, never anything else", () => {
    const someBytes = fc.oneof(
      fc.uint8Array({ maxLength: 64 }),
      // A sound geometry with one byte changed gets further into the reader than noise does.
      fc
        .tuple(geometryArbitrary({ ordinates: 2 }), fc.nat(), fc.integer({ min: 0, max: 255 }))
        .map(([geometry, place, value]) => {
          const bytes = bytesOfHex(writeEwkb(geometry));
          bytes[place % bytes.length] = value;
          return bytes;
        }),
    );
    return fc.assert(
      fc.property(someBytes, (bytes) => {
        try {
          parseEwkb(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(EwkbError);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("refuses every geometry that is cut short", () => {
    return fc.assert(
      fc.property(geometryArbitrary({ ordinates: 2 }), fc.nat(), (geometry, cut) => {
        const bytes = bytesOfHex(writeEwkb(geometry));
        expect(() => parseEwkb(bytes.subarray(0, cut % bytes.length))).toThrow(EwkbError);
      }),
    );
  });
});

describe("writeEwkb", () => {
  it.each([
    ["XY", 2, {}],
    ["XYZ", 3, {}],
    ["XYM", 3, { hasM: true }],
    ["XYZM", 4, {}],
  ])("is undone by parseEwkb for all seven types, both byte orders, %s", (name, ordinates, flags) => {
    const dimensions = { hasZ: name.includes("Z"), hasM: name.includes("M") };
    const srid = fc.option(fc.integer({ min: 1, max: 999_999 }));
    return fc.assert(
      fc.property(geometryArbitrary({ ordinates }), srid, fc.boolean(), (geometry, srid, littleEndian) => {
        const read = parseEwkb(writeEwkb(geometry, { ...flags, srid, littleEndian }));
        expect(read.geometry).toEqual(geometry);
        expect(read.srid).toBe(srid);
        // Without a position to count, only what was asked for can be known.
        if (/\d/.test(JSON.stringify(geometry))) expect(read).toMatchObject(dimensions);
        expect(writeEwkb(read.geometry, { ...read, littleEndian })).toBe(
          writeEwkb(geometry, { ...dimensions, ...read, littleEndian }),
        );
      }),
    );
  });

  it("keeps every finite double, minus zero too", () => {
    const double = fc.double({ noNaN: true, noDefaultInfinity: true });
    return fc.assert(
      fc.property(double, double, (x, y) => {
        expect(parseEwkb(writeEwkb({ type: "Point", coordinates: [x, y] })).geometry).toEqual({
          type: "Point",
          coordinates: [x, y],
        });
      }),
    );
  });

  it("keeps the dimensions of an empty geometry when told", () => {
    const read = parseEwkb(writeEwkb({ type: "Point", coordinates: [] }, { hasZ: true, hasM: true }));
    expect(read).toMatchObject({ hasZ: true, hasM: true, geometry: { type: "Point", coordinates: [] } });
  });

  it("writes what PostgreSQL prints", () => {
    const hex = writeEwkb({ type: "Point", coordinates: [1, 2] }, { srid: 4326 });
    expect(hex).toBe(`0101000020E6100000${one}${two}`);
  });

  const unwritable: [what: string, geometry: Geometry, options: WriteOptions][] = [
    [
      "mixed dimensions",
      {
        type: "LineString",
        coordinates: [
          [1, 2],
          [1, 2, 3],
        ],
      },
      {},
    ],
    ["a position of one number", { type: "Point", coordinates: [1] }, {}],
    ["a position of five numbers", { type: "Point", coordinates: [1, 2, 3, 4, 5] }, {}],
    ["an empty position in a line", { type: "LineString", coordinates: [[1, 2], []] }, {}],
    ["only empty positions in a line", { type: "LineString", coordinates: [[]] }, {}],
    ["NaN", { type: "Point", coordinates: [Number.NaN, 2] }, {}],
    ["a height that is asked for but not there", { type: "Point", coordinates: [1, 2] }, { hasZ: true }],
    ["an M that is asked for but not there", { type: "Point", coordinates: [1, 2] }, { hasM: true }],
    ["SRID 0", { type: "Point", coordinates: [1, 2] }, { srid: 0 }],
    ["SRID 1000000", { type: "Point", coordinates: [1, 2] }, { srid: 1_000_000 }],
  ];
  it.each(unwritable)("refuses %s", (_, geometry, options) => {
    expect(() => writeEwkb(geometry, options)).toThrow(RangeError);
  });
});
