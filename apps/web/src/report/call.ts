import { routes } from "@manufacture/contract/routes";
import type { OutlineRule } from "@manufacture/contract/verdict";
import { useQuery } from "@tanstack/react-query";
import { call } from "../api.ts";

/** The call that a report answers. */
export const CALL = "appel-a-friches";

export type RuleState =
  | { readonly status: "loading" }
  | { readonly status: "known"; readonly rule: OutlineRule }
  | { readonly status: "missing"; readonly retry: () => void };

/** The rule that outlines are judged by. It changes with the call, not within a visit. */
export function useRule(): RuleState {
  const { data, isPending, refetch } = useQuery({
    queryKey: ["call", CALL],
    queryFn: ({ signal }) => call(routes.call, { params: { slug: CALL }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (data) return { status: "known", rule: data.rule };
  return isPending ? { status: "loading" } : { status: "missing", retry: () => void refetch() };
}
