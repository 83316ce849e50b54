import type { Geometry } from "geojson";
import { ByteReader } from "./byte-reader.ts";
import { ByteWriter } from "./byte-writer.ts";
import { dimensionsToWrite, type ParsedGeometry, type WriteOptions } from "./dimensions.ts";
import { EwkbError } from "./ewkb-error.ts";
import { readHeader } from "./ewkb-header.ts";
import { readBody } from "./ewkb-read.ts";
import { writeGeometry } from "./ewkb-write.ts";
import { bytesOfHex, hexOfBytes } from "./hex.ts";
import { checkSrid } from "./srid.ts";

/**
 * Reads EWKB or ISO WKB, as bytes or as the hexadecimal text in which PostgreSQL prints a geometry.
 *
 * Empty geometries have empty `coordinates` (or `geometries`): `POINT EMPTY` is `{ type: "Point", coordinates: [] }`.
 * Reads the format, not the shape: whether rings close or cross is not looked at.
 *
 * @throws EwkbError, with the byte offset, for anything else, also a NaN or infinite ordinate and bytes left over.
 */
export function parseEwkb(hexOrBytes: string | Uint8Array): ParsedGeometry {
  const bytes = new ByteReader(typeof hexOrBytes === "string" ? bytesOfHex(hexOrBytes) : hexOrBytes);
  const header = readHeader(bytes);
  const geometry = readBody(bytes, header, 0);
  if (bytes.remaining > 0)
    throw new EwkbError(`${bytes.remaining} bytes left over after the geometry`, bytes.offset);
  return { geometry, srid: header.srid, hasZ: header.hasZ, hasM: header.hasM };
}

/**
 * Writes EWKB as upper-case hexadecimal text, little endian unless told: what PostgreSQL prints, and what
 * `$1::geometry` takes. Three numbers in a position are XYZ unless `hasM` says XYM; a `bbox` is left out.
 *
 * @throws RangeError for a SRID that PostGIS does not store, a position that is not finite, or mixed dimensions.
 */
export function writeEwkb(
  geometry: Geometry,
  options: WriteOptions & { readonly littleEndian?: boolean } = {},
): string {
  const bytes = new ByteWriter(options.littleEndian ?? true);
  const srid = options.srid == null ? null : checkSrid(options.srid);
  writeGeometry(bytes, geometry, dimensionsToWrite(geometry, options), srid);
  return hexOfBytes(bytes.bytes());
}
