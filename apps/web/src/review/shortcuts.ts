/** What a key press on the console means. */
export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  isComposing: boolean;
}

export type Shortcut =
  | "next"
  | "previous"
  | "open"
  | "publish"
  | "decline"
  | "search"
  | "edit"
  | "help"
  | "close";

interface Situation {
  /** Focus is where letters are written. */
  writing: boolean;
  /** Focus is on something that Enter works by itself: a link, a button. */
  onControl: boolean;
  /** Single letters were not switched off (WCAG 2.1.4). */
  letters: boolean;
}

const LETTERS: ReadonlyMap<string, Shortcut> = new Map([
  ["j", "next"],
  ["k", "previous"],
  ["p", "publish"],
  ["r", "decline"],
  ["e", "edit"],
  ["/", "search"],
  ["?", "help"],
]);

/** The shortcut that a key press asks for, if any. */
export function shortcutOf(
  press: KeyPress,
  { writing, onControl, letters }: Situation,
): Shortcut | undefined {
  if (press.ctrlKey || press.metaKey || press.altKey || press.isComposing) return undefined;
  if (press.key === "Escape") return "close";
  if (writing) return undefined;
  if (press.key === "Enter") return onControl ? undefined : "open";
  return letters ? LETTERS.get(press.key.toLowerCase()) : undefined;
}
