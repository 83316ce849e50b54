import type { Call } from "@manufacture/contract/call";
import { routes } from "@manufacture/contract/routes";
import { useQuery } from "@tanstack/react-query";
import { call } from "../api.ts";

/** The call that a report answers. */
export const CALL = "appel-a-friches";

export type CallState =
  | { readonly status: "loading" }
  | { readonly status: "known"; readonly call: Call }
  | { readonly status: "missing"; readonly retry: () => void };

/** The call with the rule that outlines are judged by and the questions it asks. It does not change within a visit. */
export function useCall(): CallState {
  const { data, isPending, refetch } = useQuery({
    queryKey: ["call", CALL],
    queryFn: ({ signal }) => call(routes.call, { params: { slug: CALL }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (data) return { status: "known", call: data };
  return isPending ? { status: "loading" } : { status: "missing", retry: () => void refetch() };
}
