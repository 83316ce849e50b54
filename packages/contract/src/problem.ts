import * as z from "zod/mini";
import { Verdict } from "./verdict.ts";

/** A refusal, RFC 9457: `type` for programs, sentences for people, the field, and the verdict with the place. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.optional(z.string()),
  fields: z.optional(z.array(z.object({ field: z.string(), detail: z.string() }))),
  verdict: z.optional(Verdict),
  /** What stands now, when the writer's copy was stale. */
  current: z.optional(z.unknown()),
});
export type Problem = z.infer<typeof Problem>;
