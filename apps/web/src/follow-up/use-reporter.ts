import type { FollowUp } from "@manufacture/contract/follow-up";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { followKey } from "./use-follow-up.ts";

/** The header that says which report one holds. */
export const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

/** A move of the reporter: the report as the server then gives it takes its place on the page. */
export function useReporter<Input>(token: string, move: (input: Input) => Promise<FollowUp>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: move,
    onSuccess: (after) => queries.setQueryData(followKey(token), after),
  });
}
