import { routes } from "@manufacture/contract/routes";
import type { SiteFeature } from "@manufacture/contract/site";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { call } from "../api.ts";

/**
 * Every published site whose words match `q`. Register and stage are sifted in the page: the chips count what they
 * would show, so all registers are needed at once, and pressing a chip asks nothing of the network.
 */
export const useSites = (q: string | undefined) =>
  useQuery({
    queryKey: ["sites", q ?? ""],
    queryFn: ({ signal }) => everyPage(q, signal),
    placeholderData: keepPreviousData,
  });

async function everyPage(q: string | undefined, signal: AbortSignal): Promise<SiteFeature[]> {
  const sites: SiteFeature[] = [];
  let cursor: string | undefined;
  do {
    const page = await call(routes.sites, { query: { q, limit: "500", cursor }, signal });
    sites.push(...page.features);
    cursor = page.next ?? undefined;
  } while (cursor);
  return sites;
}
