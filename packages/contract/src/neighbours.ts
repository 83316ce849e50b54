import * as z from "zod/mini";

/** From this distance on two outlines are two places, in metres. */
export const NEIGHBOUR_DISTANCE_M = 50;

/** A published site that an outline overlaps (`distanceM` is 0) or comes near to. */
export const Neighbour = z.object({ slug: z.string(), name: z.string(), distanceM: z.number() });
export type Neighbour = z.infer<typeof Neighbour>;

/**
 * What is already there. Of reports that are not published only one thing is ever said: that there is one.
 * No shape, place, date, count or person.
 */
export const Neighbours = z.object({ sites: z.array(Neighbour), reported: z.boolean() });
export type Neighbours = z.infer<typeof Neighbours>;
