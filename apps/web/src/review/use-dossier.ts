import { routes } from "@manufacture/contract/routes";
import { useQuery } from "@tanstack/react-query";
import { call } from "../api.ts";

export const dossierKey = (id: string) => ["review", id] as const;

/**
 * A report as it is read once. It is not fetched again behind the reviewer's back: a newer version under a form
 * that was filled in on the old one would turn a conflict into a silent overwrite.
 */
export const useDossier = (id: string) =>
  useQuery({
    queryKey: dossierKey(id),
    queryFn: ({ signal }) => call(routes.review, { params: { id }, signal }),
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
