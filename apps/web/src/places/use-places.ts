import { routes } from "@manufacture/contract/routes";
import type { SiteFeature } from "@manufacture/contract/site";
import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { call } from "../api.ts";
import { cornersOf } from "../map/drawing/sketch.ts";
import { readCoordinates } from "../map/drawing/typed-coordinates.ts";
import drawn from "../map/fond-dessine/places.json";
import { useOnline } from "../ui/use-online.ts";
import { findPlaces, type NamedPlace } from "./gazetteer.ts";

export interface FoundPlace {
  readonly name: string;
  /** What tells it from another of the same name. */
  readonly detail?: string | undefined;
  readonly at: readonly [number, number];
  readonly zoom: number;
}

const MOST = 6;
/** The city is seen from farther than a quarter. */
const ZOOM_OF_RANK = [13, 13, 14, 15.5];
const PAUSE_MS = 350;

/** Places of the drawn map, known without a network. */
export const GAZETTEER = drawn.places as NamedPlace[]; // JSON imports lose the tuple

/** Places that answer to what is typed: known ones at once, offline too; addresses when a geocoder is there to ask. */
export function usePlaces(typed: string, sites: readonly SiteFeature[], streets: boolean) {
  const query = useDeferredValue(typed.trim());
  const online = useOnline();
  const known = useMemo(() => [...fromCoordinates(query), ...fromNames(query, sites)], [query, sites]);
  const asked = useSettled(query);
  const { data, error, isFetching } = useQuery({
    queryKey: ["geocoder", asked],
    queryFn: ({ signal }) => call(routes.geocode, { query: { q: asked }, signal }),
    enabled: streets && online && asked.length >= 3 && asked === query,
    retry: false,
    staleTime: 3_600_000,
  });
  const addresses: FoundPlace[] = (asked === query && data ? data.places : []).map((place) => ({
    ...place,
    zoom: 17,
  }));
  return {
    known,
    addresses,
    attribution: data?.attribution,
    asking: isFetching,
    /** Addresses are looked for elsewhere, and cannot be now. */
    silent: online && error !== null,
    offline: !online,
  };
}

function fromCoordinates(query: string): FoundPlace[] {
  const read = /\d/.test(query) ? readCoordinates(query) : undefined;
  const at = read?.ok ? cornersOf(read.sketch)[0]?.at : undefined;
  return at ? [{ name: query, at, zoom: 17 }] : [];
}

function fromNames(query: string, sites: readonly SiteFeature[]): FoundPlace[] {
  const drawnPlaces = findPlaces(GAZETTEER, query, MOST).map(({ name, at, rank }) => ({
    name,
    at,
    zoom: ZOOM_OF_RANK[rank] ?? 15,
  }));
  const published = findPlaces(
    sites.map(({ geometry, properties: { name, commune } }) => ({
      name,
      rank: 9,
      detail: commune ?? undefined,
      at: geometry.type === "Point" ? geometry.coordinates : (geometry.coordinates[0]?.[0]?.[0] ?? [0, 0]),
    })),
    query,
    MOST,
  ).map(({ name, detail, at }) => ({ name, detail, at, zoom: 16.5 }));
  return [...drawnPlaces, ...published].slice(0, MOST);
}

/** What was typed, once the person has paused. */
function useSettled(query: string): string {
  const [settled, setSettled] = useState(query);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(query), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [query]);
  return settled;
}
