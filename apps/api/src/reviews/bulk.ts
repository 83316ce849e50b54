import { randomUUID } from "node:crypto";
import type { BulkAct, BulkOutcome } from "@manufacture/contract/console";
import type { Locale } from "@manufacture/contract/locale";
import type * as z from "zod/mini";
import { Refusal } from "../refusal.ts";
import { PROBLEM_TEXTS } from "../text/problems.ts";
import { assign, tagReport } from "./acts.ts";
import { batchOf, referencesOf } from "./batch.sql.ts";
import { decide, type ReviewHouse } from "./decide.ts";
import { lockReport } from "./dossier.sql.ts";
import type { Actor } from "./events.sql.ts";
import { undoIn } from "./undo.ts";

type Asked = z.output<typeof BulkAct>;

/** Does one act to several reports, each in a transaction of its own: one that cannot be is left, and said with its reason. */
export async function actOnAll(
  house: ReviewHouse,
  { reports, act }: Asked,
  actor: Actor,
  locale: Locale,
): Promise<BulkOutcome> {
  const batch = randomUUID();
  return each(
    house,
    batch,
    locale,
    reports.map(({ id }) => id),
    async (id) => {
      const one = { id, actor, locale, batch };
      if (act.kind === "tag") return tagReport(house.db, one, act);
      if (act.kind === "assign") return assign(house.db, one, act.person);
      const { kind: _, ...decided } = act;
      const version = reports.find((report) => report.id === id)?.version ?? 0;
      return decide(house, { ...one, version, decided });
    },
  );
}

/** Takes an act on several reports back, where it is still the last one. */
export async function undoBatch(house: ReviewHouse, batch: string, actor: Actor, locale: Locale) {
  const events = await batchOf(house.db, batch);
  return each(house, batch, locale, [...events.keys()], (id) =>
    house.db.transaction().execute(async (tx) => {
      const report = await lockReport(tx, id);
      if (!report) throw new Refusal(404, "report_not_found");
      return undoIn(tx, house, { id, version: report.version, event: events.get(id) ?? 0, actor, locale });
    }),
  );
}

async function each(
  house: ReviewHouse,
  batch: string,
  locale: Locale,
  ids: readonly string[],
  does: (id: string) => Promise<unknown>,
): Promise<BulkOutcome> {
  const outcome: BulkOutcome = { batch, done: [], left: [] };
  const references = await referencesOf(house.db, ids);
  for (const id of ids) {
    try {
      await does(id);
      outcome.done.push(id);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const why = error.details.fields?.[0]?.detail ?? PROBLEM_TEXTS[locale].problems[error.type];
      outcome.left.push({ id, reference: references.get(id) ?? null, why });
    }
  }
  return outcome;
}
