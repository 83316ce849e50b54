import type { Bbox } from "@manufacture/contract/geojson";
import { routes } from "@manufacture/contract/routes";
import type { SiteFeature } from "@manufacture/contract/site";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { call } from "../api.ts";

const NONE: readonly SiteFeature[] = [];

/** What is published in the part of the map that is looked at. Silence costs nothing here: drawing goes on without. */
export function useNearby(bounds: Bbox | undefined): readonly SiteFeature[] {
  const bbox = bounds && widened(bounds).join(",");
  const { data } = useQuery({
    queryKey: ["nearby", bbox],
    queryFn: ({ signal }) => call(routes.sites, { query: { bbox, limit: "200" }, signal }),
    enabled: bbox !== undefined,
    placeholderData: keepPreviousData,
    staleTime: 300_000,
  });
  return data?.features ?? NONE;
}

/** Outward to whole hundredths of a degree (about a kilometre): small moves ask nothing new. */
const widened = ([west, south, east, north]: Bbox): Bbox => [
  Math.max(-180, Math.floor(west * 100) / 100),
  Math.max(-90, Math.floor(south * 100) / 100),
  Math.min(180, Math.ceil(east * 100) / 100),
  Math.min(90, Math.ceil(north * 100) / 100),
];
