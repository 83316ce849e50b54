import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Question } from "@manufacture/contract/question";
import type { ReasonWords } from "@manufacture/contract/reason";
import type { Term } from "@manufacture/contract/term";
import type { Db, Pooled } from "../db.ts";
import { repository } from "../repository.ts";
import {
  askFirst,
  holdSeed,
  insertCall,
  insertFirstReasons,
  insertPlace,
  insertTag,
  insertTerm,
  isComplete,
  isSeeded,
  type SeedCall,
  type SeedPlace,
} from "./seed.sql.ts";

interface SeedTags {
  groups: Record<string, { slug: string; label: string }[]>;
}

/** Our own data files, read as what they are; the database's constraints check them. */
const read = (name: string): unknown => JSON.parse(readFileSync(join(repository, "db/seed", name), "utf8"));

/** What a register of an earlier version does not hold yet: the lexicon, the questions of the first call, ready sentences. */
async function complete(tx: Db) {
  const { terms } = read("lexicon.json") as { terms: Term[] };
  for (const [rank, term] of terms.entries()) await insertTerm(tx, term, rank);
  await askFirst(tx, read("questions.json") as { call: string; version: number; questions: Question[] });
  const { reasons } = read("reasons.json") as { reasons: ReasonWords[] };
  await insertFirstReasons(tx, reasons);
}

/** Fills an empty register with the first call, the starter tags and the known places; completes an older one; touches nothing otherwise. */
export async function seed(db: Pooled): Promise<boolean> {
  if (await isComplete(db)) return false;
  return db.transaction().execute(async (tx) => {
    await holdSeed(tx);
    if (await isSeeded(tx)) {
      await complete(tx);
      return false;
    }
    await insertCall(tx, read("call.json") as SeedCall);
    const tags = read("tags.json") as SeedTags;
    let rank = 0;
    for (const [group, starters] of Object.entries(tags.groups)) {
      for (const starter of starters) await insertTag(tx, { ...starter, group, rank: ++rank });
    }
    const { places } = read("places.json") as { places: SeedPlace[] };
    for (const place of places) await insertPlace(tx, place);
    await complete(tx);
    return true;
  });
}
