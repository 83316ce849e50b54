import type { Geometry, Position } from "geojson";
import type { ByteReader } from "./byte-reader.ts";
import { ordinateCount } from "./dimensions.ts";
import { EwkbError } from "./ewkb-error.ts";
import { type EwkbHeader, readHeader } from "./ewkb-header.ts";
import type { GeometryType } from "./geometry.ts";
import { deepestNesting } from "./nesting.ts";

/** Byte order, type word and a count: no geometry is shorter (a point is longer). */
const smallestGeometryBytes = 9;

/** What follows a header. `depth` counts the collections around it. Throws EwkbError. */
export function readBody(bytes: ByteReader, header: EwkbHeader, depth: number): Geometry {
  if (depth > deepestNesting)
    throw new EwkbError(`more than ${deepestNesting} collections inside each other`, bytes.offset);
  switch (header.type) {
    case "Point":
      return { type: "Point", coordinates: readPoint(bytes, header) };
    case "LineString":
      return { type: "LineString", coordinates: readPositions(bytes, header) };
    case "Polygon":
      return { type: "Polygon", coordinates: readRings(bytes, header) };
    case "MultiPoint":
      return { type: "MultiPoint", coordinates: readMembers(bytes, header, "Point", readPoint) };
    case "MultiLineString":
      return {
        type: "MultiLineString",
        coordinates: readMembers(bytes, header, "LineString", readPositions),
      };
    case "MultiPolygon":
      return { type: "MultiPolygon", coordinates: readMembers(bytes, header, "Polygon", readRings) };
    case "GeometryCollection": {
      const readAny = (_: ByteReader, member: EwkbHeader) => readBody(bytes, member, depth + 1);
      return { type: "GeometryCollection", geometries: readMembers(bytes, header, null, readAny) };
    }
  }
}

function readMembers<Member>(
  bytes: ByteReader,
  parent: EwkbHeader,
  type: GeometryType | null,
  read: (bytes: ByteReader, header: EwkbHeader) => Member,
): Member[] {
  const members: Member[] = [];
  for (let left = bytes.count(smallestGeometryBytes); left > 0; left--) {
    const start = bytes.offset;
    const header = readHeader(bytes);
    if (type !== null && header.type !== type)
      throw new EwkbError(`a ${header.type} inside a ${parent.type}`, start);
    if (header.hasZ !== parent.hasZ || header.hasM !== parent.hasM)
      throw new EwkbError(`a ${header.type} with other dimensions than the ${parent.type} around it`, start);
    if (header.srid !== null && header.srid !== parent.srid)
      throw new EwkbError(`a ${header.type} in another SRID than the ${parent.type} around it`, start);
    members.push(read(bytes, header));
  }
  return members;
}

/** PostGIS writes POINT EMPTY as a point whose ordinates are NaN, and reads it back by its x and y. */
function readPoint(bytes: ByteReader, header: EwkbHeader): Position {
  const start = bytes.offset;
  const position = readOrdinates(bytes, ordinateCount(header));
  if (Number.isNaN(position[0]) && Number.isNaN(position[1])) return [];
  return checkFinite(position, start);
}

function readPositions(bytes: ByteReader, header: EwkbHeader): Position[] {
  const ordinates = ordinateCount(header);
  const positions: Position[] = [];
  for (let left = bytes.count(ordinates * 8); left > 0; left--) {
    const start = bytes.offset;
    positions.push(checkFinite(readOrdinates(bytes, ordinates), start));
  }
  return positions;
}

function readRings(bytes: ByteReader, header: EwkbHeader): Position[][] {
  const rings: Position[][] = [];
  for (let left = bytes.count(4); left > 0; left--) rings.push(readPositions(bytes, header));
  return rings;
}

function readOrdinates(bytes: ByteReader, count: number): Position {
  const position = [bytes.float64(), bytes.float64()];
  for (let read = 2; read < count; read++) position.push(bytes.float64());
  return position;
}

/** JSON has no NaN and no infinity: what could not be sent on is refused here, where its place is known. */
function checkFinite(position: Position, offset: number): Position {
  if (!position.every(Number.isFinite))
    throw new EwkbError(`[${position.join(", ")}] is not a position of finite numbers`, offset);
  return position;
}
