import type { Geometry, Position } from "geojson";
import type { ByteWriter } from "./byte-writer.ts";
import { type Dimensions, ordinateCount } from "./dimensions.ts";
import { typeWord } from "./ewkb-header.ts";

/** A geometry that is nested or not: only the outermost one says its SRID. */
export function writeGeometry(
  bytes: ByteWriter,
  geometry: Geometry,
  dimensions: Dimensions,
  srid: number | null,
): void {
  bytes.start(typeWord({ ...dimensions, type: geometry.type, srid }));
  if (srid !== null) bytes.uint32(srid);
  switch (geometry.type) {
    case "Point":
      writePoint(bytes, geometry.coordinates, dimensions);
      break;
    case "LineString":
      writePositions(bytes, geometry.coordinates);
      break;
    case "Polygon":
      writeEach(bytes, geometry.coordinates, (ring) => writePositions(bytes, ring));
      break;
    case "MultiPoint":
      writeMembers(bytes, geometry.coordinates.map(asPoint), dimensions);
      break;
    case "MultiLineString":
      writeMembers(bytes, geometry.coordinates.map(asLineString), dimensions);
      break;
    case "MultiPolygon":
      writeMembers(bytes, geometry.coordinates.map(asPolygon), dimensions);
      break;
    case "GeometryCollection":
      writeMembers(bytes, geometry.geometries, dimensions);
      break;
  }
}

function writeMembers(bytes: ByteWriter, members: readonly Geometry[], dimensions: Dimensions): void {
  writeEach(bytes, members, (member) => writeGeometry(bytes, member, dimensions, null));
}

/** POINT EMPTY is a point whose ordinates are NaN: WKB has no count to say it with. */
function writePoint(bytes: ByteWriter, position: Position, dimensions: Dimensions): void {
  for (let index = 0; index < ordinateCount(dimensions); index++)
    bytes.float64(position[index] ?? Number.NaN);
}

function writePositions(bytes: ByteWriter, positions: readonly Position[]): void {
  writeEach(bytes, positions, (position) => {
    for (const ordinate of position) bytes.float64(ordinate);
  });
}

function writeEach<Element>(
  bytes: ByteWriter,
  elements: readonly Element[],
  write: (element: Element) => void,
): void {
  bytes.uint32(elements.length);
  for (const element of elements) write(element);
}

const asPoint = (coordinates: Position): Geometry => ({ type: "Point", coordinates });
const asLineString = (coordinates: Position[]): Geometry => ({ type: "LineString", coordinates });
const asPolygon = (coordinates: Position[][]): Geometry => ({ type: "Polygon", coordinates });
