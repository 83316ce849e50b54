import type { SiteDossier } from "@manufacture/contract/site-desk";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { isStatus } from "../review/failure.ts";

export const siteKey = (id: string) => ["desk-site", id] as const;

/** Something done to a site; the site as it is then takes the place of the one that was read. */
export function useSiteAct<Facts = void>(id: string, does: (facts: Facts) => Promise<SiteDossier>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: does,
    onSuccess: async (after) => {
      queries.setQueryData(siteKey(id), after);
      await queries.invalidateQueries({ queryKey: ["desk-sites"] });
    },
  });
}

/** The site as a colleague left it, when that is why an act was refused. */
export function changedMeanwhile(error: Error | null, id: string): SiteDossier | undefined {
  const current: unknown = isStatus(error, 412) ? error.problem.current : undefined;
  const known = typeof current === "object" && current !== null && "id" in current && current.id === id;
  return known ? (current as SiteDossier) : undefined; // the server's answer to this very route
}
