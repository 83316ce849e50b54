import type { Call } from "@manufacture/contract/call";
import { sql } from "kysely";
import type { Db } from "../db.ts";

/** An open call with its rule (areas in m², shapes in WGS84), or undefined. */
export async function openCall(db: Db, slug: string): Promise<Call | undefined> {
  const { rows } = await sql<Call>`
    select slug, title, introduction,
      json_build_object(
        'minAreaM2', min_area_m2, 'floorAreaM2', floor_area_m2, 'maxAreaM2', max_area_m2, 'maxCorners', max_corners,
        'territory', st_asgeojson(territory)::json, 'country', st_asgeojson(country)::json
      ) as rule
    from register.call
    where slug = ${slug} and opened_at <= now() and (closed_at is null or closed_at > now())`.execute(db);
  return rows[0];
}

export const FIRST_CALL = "appel-a-friches";
