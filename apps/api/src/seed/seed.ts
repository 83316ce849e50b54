import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Pooled } from "../db.ts";
import { repository } from "../repository.ts";
import {
  holdSeed,
  insertCall,
  insertPlace,
  insertTag,
  isSeeded,
  type SeedCall,
  type SeedPlace,
} from "./seed.sql.ts";

interface SeedTags {
  groups: Record<string, { slug: string; label: string }[]>;
}

/** Our own data files, read as what they are; the database's constraints check them. */
const read = (name: string): unknown => JSON.parse(readFileSync(join(repository, "db/seed", name), "utf8"));

/** Fills an empty register with the first call, the starter tags and the known places; touches nothing otherwise. */
export async function seed(db: Pooled): Promise<boolean> {
  if (await isSeeded(db)) return false;
  return db.transaction().execute(async (tx) => {
    await holdSeed(tx);
    if (await isSeeded(tx)) return false; // another process was faster
    await insertCall(tx, read("call.json") as SeedCall);
    const tags = read("tags.json") as SeedTags;
    let rank = 0;
    for (const [group, starters] of Object.entries(tags.groups)) {
      for (const starter of starters) await insertTag(tx, { ...starter, group, rank: ++rank });
    }
    const { places } = read("places.json") as { places: SeedPlace[] };
    for (const place of places) await insertPlace(tx, place);
    return true;
  });
}
