import * as z from "zod/mini";
import { Localised } from "./localised.ts";
import { sayable } from "./sayable.ts";

/** What a ready sentence is a reason for. `withdraw` is the reporter's own move. */
export const ReasonDecision = z.enum([
  "ask_for_info",
  "mark_too_small",
  "decline",
  "publish",
  "keep_as_memory",
  "withdraw",
]);
export type ReasonDecision = z.infer<typeof ReasonDecision>;

/** A ready sentence as it is loaded or added. */
export interface ReasonWords {
  decision: ReasonDecision;
  said: Localised;
}

/** A ready sentence: a start for what a reporter is told of a decision. */
export const Reason = z.object({
  id: z.uuid(),
  decision: ReasonDecision,
  said: Localised,
  /** Goes back in `If-Match`. */
  revision: z.number(),
  /** Offered no more; it may come back. */
  retired: z.boolean(),
});
export type Reason = z.infer<typeof Reason>;

/** By decision, then in the order in which they are offered; retired ones among them. */
export const Reasons = z.object({ reasons: z.array(Reason) });
export type Reasons = z.infer<typeof Reasons>;

/** A letter shows it whole. */
export const LONGEST_REASON = 600;

export const NewReason = z.strictObject({ decision: ReasonDecision, said: sayable(LONGEST_REASON) });
export const ReasonChange = z.strictObject({
  said: z.optional(sayable(LONGEST_REASON)),
  retired: z.optional(z.boolean()),
});
/** Every sentence that is offered for a decision, in the wanted order. */
export const ReasonOrder = z.strictObject({
  decision: ReasonDecision,
  ids: z.array(z.uuid()).check(z.maxLength(200)),
});
