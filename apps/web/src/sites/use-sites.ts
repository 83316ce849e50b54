import type { Bbox } from "@manufacture/contract/geojson";
import { routes } from "@manufacture/contract/routes";
import type { SiteCollection, SiteFeature } from "@manufacture/contract/site";
import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { call } from "../api.ts";
import type { Filters } from "./filters.ts";
import { queryOf } from "./use-tiles.ts";

const PAGE = "100";

/** What is said of all the sites that match, whatever the page. */
export type Totals = Omit<SiteCollection, "type" | "features" | "next">;

/** The published sites that match within `bounds` (everywhere when there are none), the largest first, page after page. */
export function useSites(filters: Filters, bounds: Bbox | undefined) {
  const bbox = bounds?.map((degrees) => degrees.toFixed(5)).join(",");
  const query = useInfiniteQuery({
    queryKey: ["sites", filters, bbox],
    queryFn: ({ pageParam: cursor, signal }) =>
      call(routes.sites, {
        query: { ...queryOf(filters), bbox, order: "largest", limit: PAGE, cursor },
        signal,
      }),
    initialPageParam: undefined as string | undefined, // the first page has no cursor
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  });
  const totals: Totals | undefined = query.data?.pages[0];
  const sites = query.data?.pages.flatMap(({ features }) => features) ?? [];
  return { ...query, totals, sites };
}

/** How many sites match anywhere, and around where: asked for once nothing is in view. */
export const useElsewhere = (filters: Filters, wanted: boolean) =>
  useQuery({
    queryKey: ["sites", "elsewhere", filters],
    queryFn: ({ signal }) => call(routes.sites, { query: { ...queryOf(filters), limit: "1" }, signal }),
    enabled: wanted,
  }).data;

/** A site by its slug, wherever the map looks. */
export function useChosen(slug: string | undefined, listed: readonly SiteFeature[]): SiteFeature | undefined {
  const { data } = useQuery({
    queryKey: ["site", slug],
    queryFn: ({ signal }) => call(routes.site, { params: { slug: slug ?? "" }, signal }),
    enabled: slug !== undefined,
    select: (site): SiteFeature => ({
      type: "Feature",
      id: site.slug,
      geometry: site.geometry,
      properties: site,
    }),
  });
  return slug === undefined ? undefined : (data ?? listed.find(({ id }) => id === slug));
}
