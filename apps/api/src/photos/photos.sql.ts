import type { NewPhoto, Photo, PhotoChange, PhotoSize } from "@manufacture/contract/photo";
import { sql } from "kysely";
import type { Db } from "../db.ts";
import type { Picture } from "./encode.ts";

/** One photograph as `Photo` says it, for use inside a query over intake.photo. */
export const photoJson = sql`json_build_object('id', photo.id, 'caption', photo.caption, 'author', photo.author,
  'licence', photo.licence, 'width', photo.width, 'height', photo.height, 'received', photo.received_at is not null)`;

/** A list of a report's photographs, for use inside a query over intake.submission. */
export const photosJson = sql`(select coalesce(json_agg(${photoJson} order by rank, announced_at), '[]')
  from intake.photo where photo.submission_id = submission.id)`;

/** Notes the photographs that a report announces, after those it has. One that is known stays as it is. */
export async function announcePhotos(
  tx: Db,
  submissionId: string,
  photos: readonly NewPhoto[],
): Promise<void> {
  if (photos.length === 0) return;
  await sql`
    insert into intake.photo (submission_id, id, rank, caption, author, licence)
    select ${submissionId}::uuid, id, place - 1 + (select coalesce(max(rank) + 1, 0) from intake.photo where submission_id = ${submissionId}::uuid),
      caption, author, licence
    from unnest(${photos.map(({ id }) => id)}::uuid[], ${photos.map(({ caption }) => caption)}::text[],
      ${photos.map(({ author }) => author)}::text[], ${photos.map(({ licence }) => licence)}::text[])
      with ordinality as sent (id, caption, author, licence, place)
    on conflict do nothing`.execute(tx);
}

/** A photograph of that report. */
export async function photoOf(db: Db, submissionId: string, id: string): Promise<Photo | undefined> {
  const { rows } = await sql<{ photo: Photo }>`
    select ${photoJson} as photo from intake.photo where submission_id = ${submissionId} and id = ${id}`.execute(
    db,
  );
  return rows[0]?.photo;
}

/** How many photographs a report has announced. */
export async function countPhotos(db: Db, submissionId: string): Promise<number> {
  const { rows } = await sql<{ photos: number }>`
    select count(*)::int as photos from intake.photo where submission_id = ${submissionId}`.execute(db);
  return rows[0]?.photos ?? 0;
}

/** Stores both sizes of a picture with its photograph. Whoever comes second changes nothing. */
export async function storePicture(
  tx: Db,
  submissionId: string,
  id: string,
  { small, large, width, height, hash }: Picture,
): Promise<void> {
  const { rows } = await sql`
    update intake.photo set width = ${width}, height = ${height}, hash = ${hash}, received_at = now()
    where submission_id = ${submissionId} and id = ${id} and received_at is null
    returning id`.execute(tx);
  if (rows.length === 0) return;
  await sql`
    insert into intake.photo_file (submission_id, photo_id, size, bytes)
    values (${submissionId}, ${id}, 'small', ${small}), (${submissionId}, ${id}, 'large', ${large})`.execute(
    tx,
  );
}

/** The picture of a report's photograph, WebP; undefined while it is awaited. */
export async function pictureOf(
  db: Db,
  submissionId: string,
  id: string,
  size: PhotoSize,
): Promise<Buffer | undefined> {
  const { rows } = await sql<{ bytes: Uint8Array }>`
    select bytes from intake.photo_file where submission_id = ${submissionId} and photo_id = ${id} and size = ${size}`.execute(
    db,
  );
  return rows[0] && Buffer.from(rows[0].bytes);
}

/** Changes a photograph's words; a new rank moves the others aside. */
export async function changePhoto(
  tx: Db,
  submissionId: string,
  id: string,
  { caption, author, licence, rank }: PhotoChange,
): Promise<void> {
  await sql`
    update intake.photo set caption = coalesce(${caption ?? null}, caption), author = coalesce(${author ?? null}, author),
      licence = coalesce(${licence ?? null}, licence)
    where submission_id = ${submissionId} and id = ${id}`.execute(tx);
  if (rank === undefined) return;
  await sql`
    with others as (
      select id, row_number() over (order by rank, announced_at) - 1 as place
      from intake.photo where submission_id = ${submissionId} and id <> ${id}
    ), places as (
      select id, place + case when place >= ${rank} then 1 else 0 end as place from others
      union all select ${id}::uuid, least(${rank}, (select count(*) from others))
    )
    update intake.photo set rank = places.place from places
    where photo.submission_id = ${submissionId} and photo.id = places.id`.execute(tx);
}

/** Takes a photograph away, with its picture. */
export async function removePhoto(tx: Db, submissionId: string, id: string): Promise<void> {
  await sql`delete from intake.photo where submission_id = ${submissionId} and id = ${id}`.execute(tx);
}
