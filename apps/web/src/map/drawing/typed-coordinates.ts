import { Outline, type Position } from "@manufacture/contract/geojson";
import { FEWEST_CORNERS, polygonsOf, rounded, type Sketch, sketchOf } from "./sketch.ts";

export type Typed =
  | { readonly ok: true; readonly sketch: Sketch; readonly swapped: boolean }
  | { readonly ok: false; readonly reason: "empty" | "not_geojson" | "no_polygon" }
  | { readonly ok: false; readonly reason: "line"; readonly line: number; readonly text: string };

/** One number with a point or a comma, twice, apart by spaces, a semicolon or a comma. */
const PAIR =
  /^(-?\d{1,3}(?:[.,]\d{1,20})?)\s*°?\s*[NS]?(?:\s*[;,]\s*|\s+)(-?\d{1,3}(?:[.,]\d{1,20})?)\s*°?\s*[EOW]?$/i;

/** Belgium, generously: here latitude and longitude cannot be taken for each other. */
const BELGIUM = { south: 49.4, north: 51.6, west: 2.4, east: 6.5 };

/**
 * Reads an outline that was typed or pasted: a line per corner, latitude before longitude as phones and
 * maps show them (WGS84 degrees, decimal point or comma), or GeoJSON. `swapped` says that every line
 * makes sense only longitude first, and was read so.
 */
export function readCoordinates(text: string): Typed {
  const trimmed = text.trim();
  if (trimmed === "") return { ok: false, reason: "empty" };
  return trimmed.startsWith("{") || trimmed.startsWith("[") ? readGeojson(trimmed) : readLines(trimmed);
}

function readLines(text: string): Typed {
  const pairs: [number, number][] = [];
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim().replace(/^\(|\)$/g, "");
    if (line === "") continue;
    const [, a, b] = PAIR.exec(line) ?? [];
    if (a === undefined || b === undefined) return { ok: false, reason: "line", line: index + 1, text: line };
    pairs.push([decimal(a), decimal(b)]);
  }
  const swapped = pairs.every(([a, b]) => !inBelgium(a, b) && inBelgium(b, a));
  const wild = pairs.findIndex(([a, b]) => Math.abs(swapped ? b : a) > 90 || Math.abs(swapped ? a : b) > 180);
  if (wild >= 0) return { ok: false, reason: "line", line: wild + 1, text: pairs[wild]?.join(", ") ?? "" };
  const corners = pairs.map(([a, b]): Position => rounded(swapped ? [a, b] : [b, a]));
  return { ok: true, swapped, sketch: fromCorners(corners) };
}

const decimal = (text: string) => Number(text.replace(",", "."));

const inBelgium = (lat: number, lng: number) =>
  lat >= BELGIUM.south && lat <= BELGIUM.north && lng >= BELGIUM.west && lng <= BELGIUM.east;

function fromCorners(corners: Position[]): Sketch {
  const closed = sketchOf({ type: "Polygon", coordinates: [corners] }, { origin: "typed" });
  const [ring = []] = polygonsOf(closed)[0] ?? [];
  return ring.length >= FEWEST_CORNERS ? closed : { stage: "drawing", corners: ring };
}

function readGeojson(text: string): Typed {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, reason: "not_geojson" };
  }
  const outline = Outline.safeParse(flat(polygonIn(value)));
  return outline.success
    ? { ok: true, swapped: false, sketch: sketchOf(outline.data, { origin: "typed" }) }
    : { ok: false, reason: "no_polygon" };
}

/** The first polygon of a geometry, a feature or a collection. */
function polygonIn(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  if ("features" in value && Array.isArray(value.features))
    return value.features.map(polygonIn).find(Boolean);
  if ("geometry" in value) return polygonIn(value.geometry);
  return "type" in value && (value.type === "Polygon" || value.type === "MultiPolygon") ? value : undefined;
}

/** The same geometry without altitudes, which many tools add. */
function flat(geometry: unknown): unknown {
  if (typeof geometry !== "object" || geometry === null || !("coordinates" in geometry)) return geometry;
  const level = (value: unknown): unknown => {
    if (!Array.isArray(value)) return value;
    return typeof value[0] === "number" ? value.slice(0, 2) : value.map(level);
  };
  return { ...geometry, coordinates: level(geometry.coordinates) };
}

/** What `readCoordinates` reads back as the same sketch: lines for one ring, GeoJSON for anything richer. */
export function writeCoordinates(sketch: Sketch): string {
  const polygons = polygonsOf(sketch);
  const [only, ...others] = polygons.flat();
  if (!only) return "";
  if (others.length === 0) return only.map(([lng, lat]) => `${lat}, ${lng}`).join("\n");
  const closed = polygons.map((rings) => rings.map((ring) => [...ring, ...ring.slice(0, 1)]));
  return JSON.stringify({ type: "MultiPolygon", coordinates: closed });
}
