import { useState } from "react";
import { shelf } from "../offline/shelf.ts";
import { type Draft, isWorthKeeping } from "./draft.ts";
import { allDrafts, forgetDraft } from "./stored-draft.ts";

const browser = () => localStorage;

/** The drafts that this browser keeps, and the way to throw one away with its pictures. */
export function useDrafts() {
  const [drafts, setDrafts] = useState(() => allDrafts(browser).filter(isWorthKeeping));
  const removeDraft = async (draft: Draft) => {
    const kept = await shelf();
    for (const { id } of draft.photos) await kept.removePicture(id);
    forgetDraft(browser, draft.id);
    setDrafts((known) => known.filter(({ id }) => id !== draft.id));
  };
  return { drafts, removeDraft };
}
