import { useEffect, useReducer, useState } from "react";
import { type Draft, type DraftAction, isWorthKeeping, newDraft, reduceDraft } from "./draft.ts";
import { newDraftId } from "./draft-id.ts";
import { forgetDraft, loadDraft, saveDraft } from "./stored-draft.ts";

export interface KeptDraft {
  readonly draft: Draft;
  readonly dispatch: (action: DraftAction) => void;
  /** Whether the draft came back from an earlier visit. */
  readonly restored: boolean;
  /** False when the browser refuses to keep the draft. */
  readonly kept: boolean;
  /** Leaves the draft behind for a new one. */
  readonly restart: () => void;
  /** What `restart` left behind, as long as the page is open. */
  readonly leftBehind: Draft | undefined;
}

const browser = () => localStorage;

/** The one draft of this browser, kept at every change. */
export function useDraft(): KeptDraft {
  const [found] = useState(() => loadDraft(browser));
  const [draft, dispatch] = useReducer(reduceDraft, found, (start) => start ?? newDraft(newDraftId()));
  const [kept, setKept] = useState(true);
  const [leftBehind, setLeftBehind] = useState<Draft>();

  useEffect(() => {
    if (isWorthKeeping(draft) || draft.view) setKept(saveDraft(browser, draft));
    else forgetDraft(browser);
  }, [draft]);

  return {
    draft,
    dispatch,
    kept,
    leftBehind,
    restored: found !== undefined && draft.id === found.id && isWorthKeeping(found),
    restart: () => {
      setLeftBehind(isWorthKeeping(draft) ? draft : undefined);
      dispatch({ type: "restarted", id: newDraftId() });
    },
  };
}
