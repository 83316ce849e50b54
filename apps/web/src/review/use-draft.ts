import type { Dossier } from "@manufacture/contract/dossier";
import { WORKING_FIELDS } from "@manufacture/contract/dossier";
import { useState } from "react";
import { type Draft, EMPTY_DRAFT, isDirty } from "./draft.ts";
import { storeDraft, storedDraft } from "./stored-draft.ts";

/** What is typed on a report, kept at every stroke. `restored` when it came back from an earlier visit of this tab. */
export function useDraft(dossier: Dossier) {
  const { id } = dossier;
  const [first] = useState(() => storedDraft(id));
  const [draft, setDraft] = useState<Draft>(first ?? EMPTY_DRAFT);
  const keep = (next: Draft) => {
    storeDraft(id, next);
    setDraft(next);
  };
  const update = (patch: Partial<Draft>) => {
    const next = { ...draft, ...patch };
    keep(isDirty(next) && !next.base ? { ...next, base: baseOf(dossier) } : next);
  };
  return { draft, update, keep, restored: first !== undefined };
}

const baseOf = (dossier: Dossier) =>
  Object.fromEntries(WORKING_FIELDS.map((field) => [field, dossier[field]])) as NonNullable<Draft["base"]>; // these very fields
