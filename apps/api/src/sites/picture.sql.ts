import type { PhotoSize } from "@manufacture/contract/photo";
import { sql } from "kysely";
import type { Db } from "../db.ts";

/** The picture of a published photograph, WebP; undefined when no site shows it. */
export async function publishedPicture(db: Db, hash: string, size: PhotoSize): Promise<Buffer | undefined> {
  const { rows } = await sql<{ bytes: Uint8Array }>`
    select bytes from register.photo_file where hash = ${hash} and size = ${size} limit 1`.execute(db);
  return rows[0] && Buffer.from(rows[0].bytes);
}
