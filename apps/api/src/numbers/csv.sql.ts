import { sql } from "kysely";
import type { Db } from "../db.ts";

/** A report as a spreadsheet shows it: nothing of its person, nothing private of the team. */
export interface ReportLine {
  id: string;
  reference: string;
  received: string;
  status: string;
  path: string;
  kind: string;
  areaM2: number;
  commune: string | null;
  outOfTerritory: boolean;
  tags: string;
  decided: string | null;
  reason: string | null;
  /** Of a point inside the outline that counts, WGS84. */
  longitude: number;
  latitude: number;
}

/** The next reports after a reference, in its order. */
export async function reportLines(db: Db, after: string, limit: number): Promise<ReportLine[]> {
  const { rows } = await sql<ReportLine>`
    select id, reference, to_char(received_at at time zone 'Europe/Brussels', 'YYYY-MM-DD HH24:MI') as received, status, path, kind,
      round(coalesce(working_area_m2, area_m2)) as "areaM2", commune, out_of_territory as "outOfTerritory",
      (select coalesce(string_agg(label, ', ' order by label), '') from intake.submission_tag
        join register.tag on tag.id = tag_id where submission_id = submission.id) as tags,
      to_char(decision.at at time zone 'Europe/Brussels', 'YYYY-MM-DD HH24:MI') as decided, decision.reason,
      round(st_x(point)::numeric, 6)::double precision as longitude, round(st_y(point)::numeric, 6)::double precision as latitude
    from intake.submission
      cross join lateral (select st_pointonsurface(coalesce(working_outline, outline)) as point) as placed
      left join lateral (
        select at, reason from intake.review_event
        where submission_id = submission.id and to_status = submission.status and person_id is not null
          and from_status is distinct from to_status
        order by number desc limit 1) as decision on true
    where reference > ${after} order by reference limit ${limit}`.execute(db);
  return rows;
}
