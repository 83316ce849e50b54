import * as z from "zod/mini";

const Kept = z.object({
  /** The fields as they were when typing began. */
  read: z.record(z.string(), z.string()),
  typed: z.record(z.string(), z.string()),
});
export type Kept = z.infer<typeof Kept>;

const keyOf = (name: string) => `manufacture.appel.${name}`;

/** What was typed in a form of this tab and is not saved yet. */
export function storedSection(name: string): Kept | undefined {
  try {
    const parsed = Kept.safeParse(JSON.parse(sessionStorage.getItem(keyOf(name)) ?? "null"));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined; // storage is refused, or holds no JSON: there is nothing to bring back
  }
}

/** Keeps it for this tab; undefined forgets it. */
export function storeSection(name: string, kept: Kept | undefined): void {
  try {
    if (kept) sessionStorage.setItem(keyOf(name), JSON.stringify(kept));
    else sessionStorage.removeItem(keyOf(name));
  } catch {
    return; // refused: what is typed lives as long as the page
  }
}
