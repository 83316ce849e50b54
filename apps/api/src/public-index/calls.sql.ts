import type { Call } from "@manufacture/contract/call";
import { sql } from "kysely";
import type { Db } from "../db.ts";
import type { DatedCall } from "./public-index.ts";

/** Every call with its rule (areas in m², shapes in WGS84) and the time in which it is open. */
export async function allCalls(db: Db): Promise<DatedCall[]> {
  const { rows } = await sql<Call & { opened: Date; closed: Date | null }>`
    select slug, title, introduction, opened_at as opened, closed_at as closed,
      json_build_object(
        'minAreaM2', min_area_m2, 'floorAreaM2', floor_area_m2, 'maxAreaM2', max_area_m2, 'maxCorners', max_corners,
        'territory', st_asgeojson(territory)::json, 'country', st_asgeojson(country)::json
      ) as rule
    from register.call`.execute(db);
  return rows.map(({ opened, closed, ...call }) => ({
    call,
    opensAt: opened.getTime(),
    closesAt: closed?.getTime() ?? null,
  }));
}
