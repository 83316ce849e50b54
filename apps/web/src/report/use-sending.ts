import { useMutation } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { useMemo } from "react";
import type { Failure } from "../offline/failure.ts";
import { send } from "../offline/outbox.ts";
import type { OutboxEntry } from "../offline/outbox-entry.ts";
import { shelf } from "../offline/shelf.ts";
import type { Draft } from "./draft.ts";
import { stepHref } from "./steps.ts";
import { entryOf } from "./submission.ts";
import type { KeptDraft } from "./use-draft.ts";

interface Sent {
  draft: Draft;
  website: string;
  areaM2: number | undefined;
}

/**
 * Sends the draft by the outbox. It leaves the drafts once it has arrived, or once this device keeps it until it can
 * leave; a refusal brings it back to be mended.
 */
export function useSending({ draft, leave }: KeptDraft) {
  const { history } = useRouter();
  const sending = useMutation({
    networkMode: "always", // "online" would wait in silence; a sentence is owed at once
    mutationFn: async ({ draft: sent, ...more }: Sent): Promise<OutboxEntry> => {
      const entry = entryOf(sent, { ...more, now: Date.now() });
      if (!entry) throw new Error("the last step sends only what has an outline, a kind and a consent");
      const { lasting, remove } = await shelf();
      const after = await send(entry);
      // What was refused is mended as a draft; what nobody keeps is sent again by hand.
      if (after.state === "refused" || (after.state === "waiting" && !lasting)) await remove(entry.id);
      return { ...after, state: after.state === "waiting" && !lasting ? "refused" : after.state };
    },
    onSuccess: ({ id, state, failure }) => {
      if (failure?.kind === "outline") return history.push(stepHref("ou", { onward: "verifier" }));
      if (state === "refused") return;
      history.replace(stepHref("merci", { report: id }));
      leave();
    },
  });

  const said = sending.data?.state === "refused" ? sending.data.failure : undefined;
  const about = sending.variables?.draft.sketch.present;
  const failure = useMemo((): Failure | undefined => {
    // A word on another outline than the present one is no longer true.
    return said?.kind === "outline" && about !== draft.sketch.present ? undefined : said;
  }, [said, about, draft.sketch.present]);
  return {
    failure,
    refusedOutline: failure?.kind === "outline" ? failure.sentence : undefined,
    busy: sending.isPending,
    send: (website: string, areaM2: number | undefined) => sending.mutate({ draft, website, areaM2 }),
  };
}
