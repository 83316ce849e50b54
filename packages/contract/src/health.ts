import * as z from "zod/mini";

export const Health = z.object({
  status: z.literal("ok"),
  engine: z.enum(["embedded", "postgres"]),
  postgres: z.string(),
  postgis: z.string(),
  version: z.string(),
});
export type Health = z.infer<typeof Health>;
