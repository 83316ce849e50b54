import type { Dossier } from "@manufacture/contract/queue";
import type { Decision } from "@manufacture/contract/review";
import { routes } from "@manufacture/contract/routes";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { call } from "../api.ts";
import { isDossier } from "./conflict.ts";
import { bodyOf } from "./decision-body.ts";
import type { Draft } from "./draft.ts";
import { isStatus } from "./failure.ts";
import { dossierKey } from "./use-dossier.ts";

/** How the last decision went. */
export type Outcome =
  | { type: "done"; decision: Decision }
  | { type: "conflict"; decision: Decision; current: Dossier }
  | { type: "failed"; error: Error };

interface Sent {
  decision: Decision;
  draft: Draft;
  /** The report that the decision is about, as it was read. */
  on: Dossier;
}

/** Sends decisions, each for the version it was taken on. */
export function useDecide(id: string, onDone: () => void) {
  const queries = useQueryClient();
  const [outcome, setOutcome] = useState<Outcome>();
  const { mutate, isPending } = useMutation({
    mutationFn: ({ decision, draft, on }: Sent) =>
      call(routes.decide, {
        params: { id },
        body: bodyOf(draft, decision, on),
        headers: { "if-match": `"${on.version}"` },
      }),
    onMutate: () => setOutcome(undefined),
    onSuccess: async (after, { decision }) => {
      queries.setQueryData(dossierKey(id), after);
      onDone();
      setOutcome({ type: "done", decision });
      // Not at once: "next report" still goes by the order in which the reviewer saw the queue.
      await queries.invalidateQueries({ queryKey: ["reviews"], refetchType: "none" });
    },
    onError: (error, { decision }) => {
      const current = isStatus(error, 412) ? error.problem.current : undefined;
      if (isDossier(current, id)) setOutcome({ type: "conflict", decision, current });
      else setOutcome({ type: "failed", error });
    },
  });
  return {
    outcome,
    sending: isPending,
    send: mutate,
    /** Works on from the report as it stands now. */
    adopt: (current: Dossier) => {
      queries.setQueryData(dossierKey(id), current);
      setOutcome(undefined);
    },
  };
}
