import type { Geometry, Position } from "geojson";
import { type Dimensions, dimensionsToWrite, type ParsedGeometry, type WriteOptions } from "./dimensions.ts";
import { checkSrid, isSrid } from "./srid.ts";
import { WktError } from "./wkt-error.ts";
import { WktReader } from "./wkt-read.ts";
import { WktScanner } from "./wkt-scanner.ts";

/**
 * Reads WKT, and EWKT (`SRID=4326;POINT(5.57 50.63)`), x before y. `POINT Z`, `POINTZ` and three bare numbers are XYZ.
 *
 * Reads the format, not the shape: whether rings close or cross is not looked at.
 *
 * @throws WktError, with the character's position, for anything else.
 */
export function parseWkt(text: string): ParsedGeometry {
  const scan = new WktScanner(text);
  const start = scan.position;
  const srid = Number(scan.srid() ?? 0);
  if (srid !== 0 && !isSrid(srid)) throw new WktError(`SRID ${srid} is not one PostGIS stores`, start);
  const reader = new WktReader(scan);
  const geometry = reader.geometry();
  if (!scan.end()) throw scan.expected("the end");
  const { hasZ, hasM } = reader.dimensions ?? { hasZ: false, hasM: false };
  return { geometry, srid: srid === 0 ? null : srid, hasZ, hasM };
}

/**
 * Writes WKT with ISO's tags (`POINT Z (1 2 3)`), and `SRID=…;` before it when a SRID is given. Numbers are written so
 * that they read back as the same double; minus zero is written 0.
 *
 * @throws RangeError for a SRID that PostGIS does not store, a position that is not finite, or mixed dimensions.
 */
export function writeWkt(geometry: Geometry, options: WriteOptions = {}): string {
  const prefix = options.srid == null ? "" : `SRID=${checkSrid(options.srid)};`;
  return prefix + tagged(geometry, tagOf(dimensionsToWrite(geometry, options)));
}

const tagOf = ({ hasZ, hasM }: Dimensions): string => (hasZ ? "Z" : "") + (hasM ? "M" : "");

function tagged(geometry: Geometry, tag: string): string {
  const text = body(geometry, tag);
  const space = tag === "" && text.startsWith("(") ? "" : " ";
  return geometry.type.toUpperCase() + (tag === "" ? "" : ` ${tag}`) + space + text;
}

function body(geometry: Geometry, tag: string): string {
  switch (geometry.type) {
    case "Point":
      return pointText(geometry.coordinates);
    case "LineString":
      return lineText(geometry.coordinates);
    case "MultiPoint":
      return listText(geometry.coordinates, pointText);
    case "Polygon":
    case "MultiLineString":
      return ringsText(geometry.coordinates);
    case "MultiPolygon":
      return listText(geometry.coordinates, ringsText);
    case "GeometryCollection":
      return listText(geometry.geometries, (member) => tagged(member, tag));
  }
}

const numbers = (position: Position): string => position.join(" ");
const pointText = (position: Position): string =>
  position.length === 0 ? "EMPTY" : `(${numbers(position)})`;
const lineText = (line: readonly Position[]): string => listText(line, numbers);
const ringsText = (rings: readonly Position[][]): string => listText(rings, lineText);

const listText = <Element>(elements: readonly Element[], text: (element: Element) => string): string =>
  elements.length === 0 ? "EMPTY" : `(${elements.map(text).join(",")})`;
