import { isDeepStrictEqual } from "node:util";
import type { Dossier, WorkingField } from "@manufacture/contract/dossier";
import type { MultiPolygon } from "@manufacture/contract/geojson";
import type { Locale } from "@manufacture/contract/locale";
import type { routes } from "@manufacture/contract/routes";
import { verdict } from "@manufacture/outline/verdict";
import type * as z from "zod/mini";
import type { Db, Pooled } from "../db.ts";
import { callOf, judge } from "../submissions/judge.ts";
import { heldDossier } from "./dossier.sql.ts";
import { type Actor, insertEvent } from "./events.sql.ts";
import { lockVersion } from "./lock-version.ts";
import { type Kept, keepPath, keepWorking, sentOutline, workingOf } from "./working.sql.ts";

export type Prepared = z.output<typeof routes.prepare.body>;

/**
 * Keeps what a reviewer prepares of the version that was read: one event that names the fields.
 * Throws `Refusal` 404, 412 with the report as it stands now, or 422 with the verdict on an outline that cannot pass.
 */
export function prepare(
  db: Pooled,
  id: string,
  version: number,
  change: Prepared,
  actor: Actor,
  locale: Locale,
): Promise<Dossier> {
  return db.transaction().execute(async (tx) => {
    const report = await lockVersion(tx, id, version, locale);
    const { workingOutline, ...words } = change;
    const kept: Kept = { ...words };
    if (workingOutline !== undefined)
      kept.workingOutline =
        workingOutline && judge(workingOutline, (await callOf(tx, report.call)).rule, locale).outline;
    const changed = await keep(tx, report, kept);
    if (changed)
      await insertEvent(tx, {
        submissionId: id,
        actor,
        move: "prepare",
        from: report.status,
        told: { fields: Object.keys(changed.after) },
        ...changed,
      });
    return heldDossier(tx, id, locale);
  });
}

/** Keeps what differs from before, and tells both; undefined when nothing does. */
export async function keep(
  tx: Db,
  report: { id: string; call: string },
  kept: Kept,
): Promise<{ before: Kept; after: Kept } | undefined> {
  const now = await workingOf(tx, report.id);
  const fields = (Object.keys(kept) as WorkingField[]).filter(
    (field) => kept[field] !== undefined && !isDeepStrictEqual(kept[field], now[field]),
  );
  if (fields.length === 0) return undefined;
  const pick = (from: Kept): Kept => Object.fromEntries(fields.map((field) => [field, from[field] ?? null]));
  const changed = { before: pick(now), after: pick(kept) };
  await keepWorking(tx, report.id, changed.after);
  if (fields.includes("workingOutline")) await followOutline(tx, report, kept.workingOutline ?? null);
  return changed;
}

/** The report's path is that of the outline that counts. */
async function followOutline(tx: Db, report: { id: string; call: string }, working: MultiPolygon | null) {
  const outline = working ?? (await sentOutline(tx, report.id));
  if (!outline) return;
  const { path, defects } = verdict(outline, (await callOf(tx, report.call)).rule);
  await keepPath(
    tx,
    report.id,
    path ?? "to_check",
    defects.some(({ code }) => code === "out_of_territory"),
  );
}
