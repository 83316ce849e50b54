import type { Localised } from "@manufacture/contract/localised";
import type { NewReason, Reason, ReasonChange, ReasonOrder, Reasons } from "@manufacture/contract/reason";
import { withoutEmpty } from "@manufacture/contract/sayable";
import type * as z from "zod/mini";
import type { Pooled } from "../db.ts";
import type { Reviewer } from "../people/sessions.ts";
import { Refusal } from "../refusal.ts";
import { insertCallEvent } from "./events.sql.ts";
import { allReasons, holdOrder, holdReason, insertReason, rankReasons, updateReason } from "./reasons.sql.ts";

/** Adds a sentence after the others of its decision. */
export function addReason(db: Pooled, sent: z.output<typeof NewReason>, person: Reviewer): Promise<Reason> {
  return db.transaction().execute(async (tx) => {
    await holdOrder(tx, sent.decision);
    const reason = await insertReason(tx, { decision: sent.decision, said: withoutEmpty(sent.said) });
    await insertCallEvent(tx, person, { call: null, act: "add_reason", before: {}, after: reason });
    return reason;
  });
}

/** Says the revision that was read otherwise, retires it or brings it back. Throws `Refusal`: 404, 412 with it as it stands. */
export function changeReason(
  db: Pooled,
  id: string,
  revision: number,
  change: z.output<typeof ReasonChange>,
  person: Reviewer,
): Promise<Reason> {
  return db.transaction().execute(async (tx) => {
    const before = await holdReason(tx, id);
    if (!before) throw new Refusal(404, "reason_not_found");
    if (before.revision !== revision) throw new Refusal(412, "settings_are_stale", { current: before });
    const said: Localised = change.said ? withoutEmpty(change.said) : before.said;
    const after = await updateReason(tx, id, { said, retired: change.retired ?? before.retired });
    const act =
      after.retired === before.retired ? "change_reason" : after.retired ? "retire_reason" : "restore_reason";
    await insertCallEvent(tx, person, { call: null, act, before, after });
    return after;
  });
}

/** Offers the sentences of a decision in this order. Throws `Refusal` 412 with all of them when others are offered by now. */
export function orderReasons(
  db: Pooled,
  { decision, ids }: z.output<typeof ReasonOrder>,
  person: Reviewer,
): Promise<Reasons> {
  return db.transaction().execute(async (tx) => {
    await holdOrder(tx, decision);
    const reasons = await allReasons(tx);
    const offered = reasons.flatMap((reason) =>
      reason.decision === decision && !reason.retired ? [reason.id] : [],
    );
    const wanted = ids.map((id) => id.toLowerCase());
    const known = new Set(offered);
    if (
      wanted.length !== known.size ||
      new Set(wanted).size !== known.size ||
      !wanted.every((id) => known.has(id))
    )
      throw new Refusal(412, "settings_are_stale", { current: { reasons } });
    await rankReasons(tx, wanted);
    await insertCallEvent(tx, person, {
      call: null,
      act: "order_reasons",
      before: { decision, ids: offered },
      after: { decision, ids: wanted },
    });
    return { reasons: await allReasons(tx) };
  });
}
