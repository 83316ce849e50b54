import { routes } from "@manufacture/contract/routes";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { call } from "../api.ts";
import type { Draft, DraftAction } from "./draft.ts";
import { newDraftId } from "./draft-id.ts";
import { keepReceipt, keptReceipt } from "./receipt-store.ts";
import { stepHref } from "./steps.ts";
import { failureOf, submissionOf } from "./submission.ts";

/** Sends the draft. It is left behind only once the server has answered that the report has arrived. */
export function useSending(draft: Draft, dispatch: (action: DraftAction) => void) {
  const { history } = useRouter();
  const [receipt, setReceipt] = useState(keptReceipt);

  const sending = useMutation({
    networkMode: "always", // "online" would wait in silence; a sentence is owed at once
    mutationFn: async (sent: Draft) => {
      const body = submissionOf(sent);
      if (!body) throw new Error("the last step sends only what has an outline, a kind and a consent");
      return call(routes.submit, { body });
    },
    onSuccess: (arrived) => {
      keepReceipt(arrived);
      setReceipt(arrived);
      history.replace(stepHref("merci"));
      dispatch({ type: "restarted", id: newDraftId() });
    },
    onError: (error) => {
      if (failureOf(error).kind === "outline") history.push(stepHref("ou", "verifier"));
    },
  });

  const { error } = sending;
  const said = useMemo(() => (error ? failureOf(error) : undefined), [error]);
  const sameOutline = sending.variables?.sketch.present === draft.sketch.present;
  // A word on another outline than the present one is no longer true.
  const failure = said?.kind === "outline" && !sameOutline ? undefined : said;
  return {
    receipt,
    failure,
    refusedOutline: failure?.kind === "outline" ? failure.sentence : undefined,
    busy: sending.isPending,
    send: () => sending.mutate(draft),
  };
}
