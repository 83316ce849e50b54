import { sql } from "kysely";
import type { Db } from "../src/db.ts";

const WORDS =
  "hangar caserne verrerie parking talus cour usine dépôt école garage jardin brasserie gare laiterie moulin".split(
    " ",
  );

/** `count` reports around Liège, the same ones each time, with tags, communes, decisions and a few twins beside them. */
export async function makeReports(db: Db, count: number): Promise<void> {
  await sql`select setseed(0.42)`.execute(db);
  await sql`
    insert into intake.submission (id, reference, call, outline, path, out_of_territory, kind, description, display_name,
      consent_version, follow_hash, sent_hash, received_at, commune, compared_at)
    select gen_random_uuid(), 'F-2025-' || lpad(n::text, 6, '0'), 'appel-a-friches',
      st_multi(st_makeenvelope(lng, lat, lng + side, lat + side * 0.64, 4326)),
      case when side > 0.0009 then 'candidate' else 'small_site' end, random() < 0.02,
      (array['terrain', 'batiment', 'mixte', 'inconnu'])[1 + floor(random() * 4)::int],
      (${WORDS}::text[])[1 + floor(random() * 15)::int] || ' ' || (${WORDS}::text[])[1 + floor(random() * 15)::int] || ', '
        || repeat('vue de la rue, fenêtres murées, herbes hautes. ', 1 + floor(random() * 6)::int) || n, 'Personne ' || n,
      '2026-11', sha256(n::text::bytea), sha256(('s' || n)::bytea), now() - n * interval '7 minutes',
      (array['Liège', 'Herstal', 'Seraing', 'Ans', 'Flémalle', 'Oupeye', 'Chaudfontaine'])[1 + floor(random() * 7)::int], now()
    from generate_series(1, ${count}::int) as n,
      lateral (select 5.3 + random() * 0.5 as lng, 50.5 + random() * 0.25 as lat, 0.0005 + random() * 0.002 + n * 0 as side) as place`.execute(
    db,
  );
  await sql`
    insert into intake.review_event (submission_id, move, from_status, to_status)
    select id, case when n % 10 < 2 then 'receive' else 'decline' end, null,
      case n % 10 when 0 then 'received' when 1 then 'in_review' when 2 then 'published' when 3 then 'too_small'
        when 4 then 'kept_as_memory' else 'declined' end
    from (select id, row_number() over (order by reference) as n from intake.submission) as numbered`.execute(
    db,
  );
  await sql`
    insert into intake.submission_tag (submission_id, tag_id)
    select submission.id, tag.id from intake.submission cross join lateral (
      select id from register.tag where submission.id is not null order by random() limit 2) as tag
    where random() < 0.3`.execute(db);
  await sql`
    insert into intake.twin (one, other, overlap, distance_m, likeness, score)
    select least(a.id, b.id), greatest(a.id, b.id), 0.5, 0, 0.3, 0.44
    from (select id, row_number() over (order by reference) as n from intake.submission) a
      join (select id, row_number() over (order by reference) as n from intake.submission) b on b.n = a.n + 1
    where a.n % 20 = 0`.execute(db);
}

/** What the planner knows of the tables afterwards. */
export async function analyse(db: Db): Promise<void> {
  await sql`vacuum analyze intake.submission`.execute(db);
  await sql`analyze intake.submission_tag`.execute(db);
  await sql`analyze intake.twin`.execute(db);
}
