import type { Polygon } from "geojson";
import type { Kysely } from "kysely";
import { decodeGeometry, type GeometryColumn } from "postgis-types/columns";
import { parseEwkb } from "postgis-types/ewkb";
import { type In, inSrid } from "postgis-types/geometry";
import { stArea, stDWithin, stGeomFromEwkb } from "postgis-types/st";
import { parseWkt, writeWkt } from "postgis-types/wkt";

export type Database = { site: { id: number; outline: GeometryColumn<4326, Polygon> } };

/** Sites at most 200 m from `place`, the largest first. */
export async function sitesNear(db: Kysely<Database>, place: In<4326>) {
  const rows = await db
    .selectFrom("site")
    .select((eb) => ["id", "outline", stArea(eb.ref("outline")).as("areaM2")])
    .where((eb) => stDWithin(eb.ref("outline"), stGeomFromEwkb(4326, place), 200))
    .orderBy("areaM2", "desc")
    .execute();
  return rows.map((row) => ({ ...row, outline: decodeGeometry(row.outline, 4326, ["Polygon"]) }));
}

export const perron = inSrid(4326, parseWkt("POINT(5.5745 50.6455)").geometry);
export const asText = writeWkt(perron, { srid: 4326 });
export const asRead = parseEwkb("0101000020E6100000000000000000F03F0000000000000040");
