import * as z from "zod/mini";
import { sayable } from "./sayable.ts";

const id = z.string().check(z.maxLength(64));
const terms = z.optional(z.array(z.string().check(z.maxLength(120))).check(z.maxLength(20)));

const common = {
  id,
  page: z.enum(["see", "wish"]),
  label: sayable(300),
  hint: z.optional(sayable(600)),
  terms,
  required: z.optional(z.boolean()),
};
const options = z.array(z.strictObject({ id, label: sayable(200), terms })).check(z.maxLength(40));

/** A question as a coordinator sends it: its shape. `question-faults` says the rest. */
export const NewQuestion = z.discriminatedUnion("type", [
  z.strictObject({ ...common, type: z.literal("choice"), options }),
  z.strictObject({ ...common, type: z.literal("choices"), options }),
  z.strictObject({
    ...common,
    type: z.literal("text"),
    maxLength: z.int().check(z.minimum(1), z.maximum(4000)),
  }),
]);
