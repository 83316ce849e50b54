import { useState } from "react";
import { type Draft, EMPTY_DRAFT } from "./draft.ts";
import { storeDraft, storedDraft } from "./stored-draft.ts";

/** What is typed on a report, kept at every stroke. `restored` when it came back from an earlier visit of this tab. */
export function useDraft(id: string) {
  const [first] = useState(() => storedDraft(id));
  const [draft, setDraft] = useState<Draft>(first ?? EMPTY_DRAFT);
  const keep = (next: Draft) => {
    storeDraft(id, next);
    setDraft(next);
  };
  const update = (patch: Partial<Draft>) => keep({ ...draft, ...patch });
  return { draft, update, keep, restored: first !== undefined };
}
