import type { PersonInTeam } from "@manufacture/contract/person";
import { useMutation, useQueryClient } from "@tanstack/react-query";

export const PEOPLE_KEY = ["people"] as const;

/** Something done to the team; the list as it is then takes the place of the one that was read. */
export function useTeamAct<Facts>(does: (facts: Facts) => Promise<{ people: PersonInTeam[] }>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: does,
    onSuccess: (after) => queries.setQueryData(PEOPLE_KEY, after),
  });
}
