import type { Outline } from "@manufacture/contract/geojson";
import type { Neighbours } from "@manufacture/contract/neighbours";
import { routes } from "@manufacture/contract/routes";
import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { call } from "../api.ts";
import { outlineOf, type Sketch } from "../map/drawing/sketch.ts";
import { CALL } from "./call.ts";
import type { Meeting } from "./draft.ts";

/** Nobody waits longer than this, in milliseconds, to hear what is already there. */
const PATIENCE_MS = 4_000;

/** What stands for an outline when it is asked whether another is the same. */
export const outlineKey = (sketch: Sketch): string => JSON.stringify(outlineOf(sketch));

/** What is already where this outline is. Asked once per outline: the server answers few such questions. */
export const neighboursOf = (outline: Outline) =>
  queryOptions({
    queryKey: ["neighbours", JSON.stringify(outline)],
    queryFn: ({ signal }) =>
      call(routes.neighbours, {
        body: { outline, call: CALL },
        signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]),
      }),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });

/** Whether the person has to be asked « C’est le même lieu ? ». Without an answer from the network, nobody is. */
export async function isSomethingThere(
  queries: QueryClient,
  sketch: Sketch,
  meeting: Meeting | undefined,
): Promise<boolean> {
  const outline = outlineOf(sketch);
  if (!outline || meeting?.about === outlineKey(sketch)) return false;
  const found = await queries.fetchQuery(neighboursOf(outline)).catch(() => undefined);
  return found !== undefined && isAny(found);
}

export const isAny = ({ sites, reported }: Neighbours): boolean => sites.length > 0 || reported;
