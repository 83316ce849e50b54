import type { Dossier, WorkingField } from "@manufacture/contract/dossier";
import type { Decision } from "@manufacture/contract/review";
import { routes } from "@manufacture/contract/routes";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { call } from "../api.ts";
import { type Changes, changesSince, isDossier } from "./conflict.ts";
import { bodyOf, changeIn } from "./decision-body.ts";
import { type Draft, EMPTY_DRAFT, isPublication } from "./draft.ts";
import { isStatus } from "./failure.ts";
import { dossierKey } from "./use-dossier.ts";

/** What was sent: a decision, or the public card by itself. */
export type Act = Decision | "prepare";

/** How the last sending went. */
export type Outcome =
  | { type: "done"; act: Act; joined: Changes | undefined; undo: number | undefined }
  | { type: "conflict"; act: Act; current: Dossier; changes: Changes }
  | { type: "failed"; error: Error };

interface Sent {
  act: Act;
  draft: Draft;
  /** The report that the act is about, as it was read. */
  on: Dossier;
  /** What a colleague changed meanwhile, when it stood in nobody's way and mine was sent again on it. */
  joined?: Changes;
}

/** The report as it was when the draft began, for what the draft changes. */
export const asRead = (dossier: Dossier, { base }: Draft): Dossier =>
  base ? { ...dossier, ...base } : dossier;

/** Sends what a reviewer does, each for the version it was done on; changes of others that do not clash are joined. */
export function useWork(dossier: Dossier, keep: (draft: Draft) => void) {
  const { id } = dossier;
  const queries = useQueryClient();
  const [outcome, setOutcome] = useState<Outcome>();
  const adopt = (current: Dossier) => queries.setQueryData(dossierKey(id), current);
  const { mutate, isPending } = useMutation({
    mutationFn: ({ act, draft, on }: Sent) => {
      const headers = { "if-match": `"${on.version}"` };
      return act === "prepare"
        ? call(routes.prepare, { params: { id }, body: changeIn(draft), headers })
        : call(routes.decide, { params: { id }, body: bodyOf(draft, act, on), headers });
    },
    onMutate: () => setOutcome(undefined),
    onSuccess: async (after, { act, draft, joined }) => {
      adopt(after);
      const saved = act === "prepare" || isPublication(act);
      keep(
        act === "prepare"
          ? { ...draft, words: {}, outline: undefined, base: undefined }
          : saved
            ? EMPTY_DRAFT
            : spent(draft),
      );
      setOutcome({ type: "done", act, joined, undo: after.undoable?.number });
      // Not at once: "next report" still goes by the order in which the reviewer saw the queue.
      await queries.invalidateQueries({ queryKey: ["reviews"], refetchType: "none" });
    },
    onError: (error, sent) => {
      const current = isStatus(error, 412) ? error.problem.current : undefined;
      if (!isDossier(current, id)) return setOutcome({ type: "failed", error });
      const changes = changesSince(asRead(sent.on, sent.draft), current, changeIn(sent.draft));
      if (changes.clashing.length > 0 || changes.status)
        return setOutcome({ type: "conflict", act: sent.act, current, changes });
      adopt(current);
      mutate({ ...sent, on: current, joined: changes });
    },
  });
  return {
    outcome,
    sending: isPending,
    send: mutate,
    dismiss: () => setOutcome(undefined),
    /** Works on from the report as it stands now; what clashes waits for a choice. */
    meet: (current: Dossier, draft: Draft) => {
      const changes = changesSince(asRead(dossier, draft), current, changeIn(draft));
      if (changes.clashing.length > 0)
        return setOutcome({ type: "conflict", act: "prepare", current, changes });
      adopt(current);
      keep({ ...draft, base: undefined });
      setOutcome(undefined);
    },
    adopt: (current: Dossier) => {
      adopt(current);
      setOutcome(undefined);
    },
  };
}

/** A decision was taken: its words are spent, the public card is not. */
const spent = (draft: Draft): Draft => ({ ...draft, decision: undefined, reasons: {}, note: "" });

/** My draft on the report as it stands: what I left to the other version is theirs now. */
export function settled(draft: Draft, left: readonly WorkingField[]): Draft {
  const words = Object.fromEntries(
    Object.entries(draft.words).filter(([word]) => !left.some((field) => field === word)),
  );
  const outline =
    left.includes("publicOutline") || left.includes("outlineReason") ? undefined : draft.outline;
  return { ...draft, words, outline, base: undefined };
}
