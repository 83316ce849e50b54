import * as z from "zod/mini";
import { Polygon } from "./geojson.ts";
import { Status } from "./review.ts";

/** What a coordinator needs to know of the call, counted. Days and hectares. */
export const Numbers = z.object({
  received: z.number(),
  waiting: z.object({ count: z.number(), medianDays: z.number(), oldestDays: z.number() }),
  statuses: z.record(Status, z.number()),
  /** Public reasons as they were given, the commonest first. */
  reasons: z.array(z.object({ reason: z.string(), count: z.number() })),
  /** Null: no layer of communes says where, nor does the team. */
  communes: z.array(
    z.object({ commune: z.nullable(z.string()), received: z.number(), published: z.number() }),
  ),
  hectares: z.object({ waiting: z.number(), published: z.number() }),
  /** The last 26 weeks by the calendar of Liège, Monday first, the oldest first. */
  weeks: z.array(z.object({ week: z.iso.date(), received: z.number(), decided: z.number() })),
});
export type Numbers = z.infer<typeof Numbers>;

/** A square of the territory, with what was reported and published in it. WGS84. */
export const CoverageCell = z.object({ shape: Polygon, reports: z.number(), sites: z.number() });
export type CoverageCell = z.infer<typeof CoverageCell>;

export const Coverage = z.object({
  /** Side of a square, metres. */
  sideM: z.number(),
  cells: z.array(CoverageCell),
  visited: z.number(),
});
export type Coverage = z.infer<typeof Coverage>;
