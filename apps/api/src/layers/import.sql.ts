import type { LayerKind } from "@manufacture/contract/layer";
import { sql } from "kysely";
import { type Db, only, type Pooled } from "../db.ts";
import type { EpsgCode } from "./formats/crs.ts";

export interface NamedShape {
  place: number;
  ident: string;
  label: string;
  /** GeoJSON text, or WKB in hexadecimal. */
  shape: string;
}

/** What became of a shape. Areas in m² on the WGS84 ellipsoid. */
export interface Outcome {
  place: number;
  stored: boolean;
  valid: boolean;
  areaBeforeM2: number;
  areaM2: number | null;
}

/** Begins a layer that nobody sees yet. */
export async function beginLayer(
  db: Db,
  layer: { kind: LayerKind; name: string; source: string; dated: string },
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into reference.layer (kind, name, source, dated)
    values (${layer.kind}, ${layer.name}, ${layer.source}, ${layer.dated}) returning id`.execute(db);
  return only(rows).id;
}

/**
 * Stores shapes of the CRS `epsg` as WGS84 multipolygons, repaired where they are not valid. Gives an outcome for each;
 * fewer when the embedded engine stumbled over one of them (it says nothing then): nothing was stored.
 */
export async function storeShapes(
  db: Db,
  layerId: string,
  epsg: EpsgCode,
  shapes: readonly NamedShape[],
): Promise<Outcome[]> {
  const { rows } = await sql<Outcome>`
    with given as (
      select place, ident, label, st_transform(st_setsrid(st_force2d(
          case when left(shape, 1) = '{' then st_geomfromgeojson(shape) else st_geomfromwkb(decode(shape, 'hex')) end
        ), ${epsg}::int), 4326) as shape
      from unnest(${shapes.map(({ place }) => place)}::int[], ${shapes.map(({ ident }) => ident)}::text[],
        ${shapes.map(({ label }) => label)}::text[], ${shapes.map(({ shape }) => shape)}::text[]) as sent (place, ident, label, shape)
    ), judged as materialized (
      select *, st_isvalid(shape) as valid from given
    ), mended as materialized (
      select place, ident, label, valid, shape,
        st_multi(st_collectionextract(case when valid then shape else st_makevalid(shape) end, 3)) as outline
      from judged
    ), stored as (
      insert into reference.feature (layer_id, number, ident, label, outline, area_m2)
      select ${layerId}::uuid, place, ident, label, outline, st_area(outline::geography)
      from mended where not st_isempty(outline)
      returning number, area_m2
    )
    select place, number is not null as stored, valid,
      case when valid then 0 else abs(st_area(shape::geography)) end as "areaBeforeM2", area_m2 as "areaM2"
    from mended left join stored on number = place order by place`.execute(db);
  return rows;
}

/** How many features a layer has, and the box around them in degrees: west, south, east, north. */
export async function measureLayer(
  db: Db,
  layerId: string,
): Promise<{ features: number; bounds: number[] | null }> {
  const { rows } = await sql<{ features: number; bounds: number[] | null }>`
    select count(*)::int as features,
      case when count(*) > 0 then array[min(st_xmin(outline)), min(st_ymin(outline)), max(st_xmax(outline)), max(st_ymax(outline))] end as bounds
    from reference.feature where layer_id = ${layerId}`.execute(db);
  return only(rows);
}

/** Shows a layer that was stored whole, in the place of the one before. */
export function showLayer(
  db: Pooled,
  layerId: string,
  kind: LayerKind,
  measured: { features: number; bounds: number[] | null },
): Promise<void> {
  return db.transaction().execute(async (tx) => {
    await sql`update reference.layer set loaded = false where kind = ${kind} and loaded`.execute(tx);
    await sql`
      update reference.layer set loaded = true, imported_at = now(), features = ${measured.features},
        bounds = ${measured.bounds}::float8[] where id = ${layerId}`.execute(tx);
  });
}

/** Forgets layers that nobody sees: the one before, and those left half-way. Some rows at a time: others want to read. */
export async function forgetUnseen(db: Db, kind: LayerKind): Promise<void> {
  for (;;) {
    const { rows } = await sql`
      delete from reference.feature where (layer_id, number) in (
        select layer_id, number from reference.feature join reference.layer on layer.id = layer_id
        where kind = ${kind} and not loaded limit 20000) returning 1`.execute(db);
    if (rows.length === 0) break;
  }
  await sql`delete from reference.layer where kind = ${kind} and not loaded`.execute(db);
}
