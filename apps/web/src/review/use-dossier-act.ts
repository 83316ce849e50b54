import type { Dossier } from "@manufacture/contract/dossier";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { dossierKey } from "./use-dossier.ts";

/** Something done to a report at once; the report as it is then takes the place of the one that was read. */
export function useDossierAct<Facts = void>(id: string, does: (facts: Facts) => Promise<Dossier>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: does,
    onSuccess: async (after) => {
      queries.setQueryData(dossierKey(id), after);
      await queries.invalidateQueries({ queryKey: ["reviews"], refetchType: "none" });
    },
  });
}

/** The version that was read, as the routes that count it want it. */
export const ifMatch = ({ version }: { version: number }) => ({ "if-match": `"${version}"` });
