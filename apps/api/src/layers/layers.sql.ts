import type { Bbox, MultiPolygon, Position } from "@manufacture/contract/geojson";
import type { Layer, LayerKind, Parcel } from "@manufacture/contract/layer";
import { sql } from "kysely";
import type { Db } from "../db.ts";

/** The layers that are loaded. */
export async function loadedLayers(db: Db): Promise<(Layer & { id: string; version: string })[]> {
  const { rows } = await sql<Layer & { id: string; version: string }>`
    select id, kind, name, source, dated, features, bounds, version,
      to_char(imported_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "importedAt"
    from reference.layer where loaded order by kind`.execute(db);
  return rows;
}

const parcelJson = sql`
  json_build_object('type', 'Feature', 'geometry', st_asgeojson(outline, 7)::json,
    'properties', json_build_object('ident', ident, 'label', label, 'areaM2', area_m2))`;

/** The parcel that a place (WGS84) lies in; where two touch, the smaller. */
export async function parcelAt(db: Db, [lng, lat]: Position): Promise<Parcel | undefined> {
  const { rows } = await sql<{ parcel: Parcel }>`
    select ${parcelJson} as parcel
    from reference.feature join reference.layer on layer.id = layer_id
    where kind = 'parcels' and loaded and st_intersects(outline, st_setsrid(st_makepoint(${lng}, ${lat}), 4326))
    order by area_m2 limit 1`.execute(db);
  return rows[0]?.parcel;
}

/** The parcel with this identifier. */
export async function parcelByIdent(db: Db, ident: string): Promise<Parcel | undefined> {
  const { rows } = await sql<{ parcel: Parcel }>`
    select ${parcelJson} as parcel
    from reference.feature join reference.layer on layer.id = layer_id
    where kind = 'parcels' and loaded and ident = ${ident} limit 1`.execute(db);
  return rows[0]?.parcel;
}

/** The features of a layer that reach into a box (degrees), drawn no finer than `toleranceDeg`. */
export async function featuresIn(
  db: Db,
  layerId: string,
  [west, south, east, north]: Bbox,
  toleranceDeg: number,
): Promise<{ number: number; ident: string; label: string; outline: MultiPolygon }[]> {
  const { rows } = await sql<{ number: number; ident: string; label: string; outline: MultiPolygon }>`
    select number, ident, label,
      st_asgeojson(st_multi(coalesce(st_simplify(outline, ${toleranceDeg}::float8), outline)), 7)::json as outline
    from reference.feature
    where layer_id = ${layerId} and outline && st_makeenvelope(${west}, ${south}, ${east}, ${north}, 4326)
    order by number limit 20000`.execute(db);
  return rows;
}

/** Takes a loaded layer off; whether there was one. */
export async function removeLayer(db: Db, kind: LayerKind): Promise<boolean> {
  const { rows } = await sql`delete from reference.layer where kind = ${kind} returning id`.execute(db);
  return rows.length > 0;
}
