import { Draft, EMPTY_DRAFT } from "./draft.ts";

const keyOf = (id: string) => `manufacture.relecture.${id}`;

/** What was typed on this report in this tab, whatever the version it was typed on. */
export function storedDraft(id: string): Draft | undefined {
  try {
    const parsed = Draft.safeParse(JSON.parse(sessionStorage.getItem(keyOf(id)) ?? "null"));
    return parsed.success ? parsed.data : undefined;
  } catch {
    // Storage is refused, or holds no JSON: there is nothing to bring back.
    return undefined;
  }
}

/** Keeps it for this tab only: it holds private notes. Says whether the browser could. */
export function storeDraft(id: string, draft: Draft): boolean {
  try {
    if (JSON.stringify(draft) === JSON.stringify(EMPTY_DRAFT)) sessionStorage.removeItem(keyOf(id));
    else sessionStorage.setItem(keyOf(id), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}
