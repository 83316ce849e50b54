import { routes } from "@manufacture/contract/routes";
import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { call } from "../api.ts";
import type { Filters } from "./filters.ts";

/** A page that stays open learns within this time that something was published or withdrawn. */
const ASK_EVERY_MS = 60_000;

/** Where the tiles of the sites that match are, in the version of now; what was listed before it is asked for again. */
export function useTiles(filters: Filters): string | undefined {
  const queries = useQueryClient();
  const { data, isError, isPaused, isPlaceholderData } = useQuery({
    queryKey: ["tiles", filters],
    queryFn: ({ signal }) =>
      call(routes.tileJson, { params: { file: "sites.json" }, query: queryOf(filters), signal }),
    refetchInterval: ASK_EVERY_MS,
    placeholderData: keepPreviousData,
  });
  const known = useRef<string>(undefined);
  useEffect(() => {
    if (data && known.current !== undefined && known.current !== data.version)
      void queries.invalidateQueries({ queryKey: ["sites"] });
    known.current = data?.version;
  }, [data, queries]);
  // Without an answer, what was shown before answers other filters.
  if (isPlaceholderData && (isError || isPaused)) return undefined;
  // Under whatever name this page was opened: the security policy knows no other origin.
  return data?.tiles[0].replace(/^https?:\/\/[^/]+/, location.origin);
}

/** The filters as the API names them. */
export const queryOf = ({ registre, etape, q }: Filters) => ({ register: registre, stage: etape, q });
