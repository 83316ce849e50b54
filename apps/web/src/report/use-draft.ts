import { useEffect, useReducer, useState } from "react";
import { type Draft, type DraftAction, isWorthKeeping, newDraft, reduceDraft } from "./draft.ts";
import { newId } from "./new-id.ts";
import { currentDraft, forgetDraft, loadDraft, saveDraft } from "./stored-draft.ts";

export interface KeptDraft {
  readonly draft: Draft;
  readonly dispatch: (action: DraftAction) => void;
  /** Whether the draft came back from an earlier visit. */
  readonly restored: boolean;
  /** False when the browser refuses to keep the draft. */
  readonly kept: boolean;
  /** Begins another one; this one stays in the list of drafts. */
  readonly restart: () => void;
  /** Forgets this one, whose report has arrived or is on its way, and begins another. */
  readonly leave: () => void;
}

const browser = () => localStorage;

/** The draft `wanted`, or the one that this browser worked on last, kept at every change. */
export function useDraft(wanted: string | undefined): KeptDraft {
  const [found] = useState(() => (wanted && loadDraft(browser, wanted)) || currentDraft(browser));
  const [draft, dispatch] = useReducer(reduceDraft, found, (start) => start ?? newDraft(newId(), Date.now()));
  const [kept, setKept] = useState(true);

  useEffect(() => {
    if (isWorthKeeping(draft) || draft.view) setKept(saveDraft(browser, draft));
    else forgetDraft(browser, draft.id);
  }, [draft]);

  const restart = () => {
    if (!isWorthKeeping(draft)) forgetDraft(browser, draft.id);
    dispatch({ type: "opened", draft: newDraft(newId(), Date.now(), draft.view) });
  };
  return {
    draft,
    dispatch,
    kept,
    restored: found !== undefined && draft.id === found.id && isWorthKeeping(found),
    restart,
    leave: () => {
      forgetDraft(browser, draft.id);
      dispatch({ type: "opened", draft: newDraft(newId(), Date.now(), draft.view) });
    },
  };
}
