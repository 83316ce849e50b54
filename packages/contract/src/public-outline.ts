import * as z from "zod/mini";

/** How the published outline relates to the exact one. Metres. */
export const PublicOutline = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("exact") }),
  z.strictObject({
    kind: z.literal("simplified"),
    toleranceM: z.number().check(z.minimum(5), z.maximum(500)),
  }),
  /** Whole squares of a grid, so wide: no side of it is a side of the site. */
  z.strictObject({ kind: z.literal("generalised"), gridM: z.number().check(z.minimum(20), z.maximum(500)) }),
  z.strictObject({ kind: z.literal("disc"), radiusM: z.number().check(z.minimum(50), z.maximum(2000)) }),
]);
export type PublicOutline = z.infer<typeof PublicOutline>;
