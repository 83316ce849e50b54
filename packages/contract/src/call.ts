import * as z from "zod/mini";
import { OutlineRule } from "./verdict.ts";

/** An open call: what it asks, where, and from which size on. */
export const Call = z.object({
  slug: z.string(),
  title: z.string(),
  introduction: z.string(),
  rule: OutlineRule,
});
export type Call = z.infer<typeof Call>;
