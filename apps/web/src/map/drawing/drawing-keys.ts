import type { Sketch } from "./sketch.ts";

/** What a key asks of the drawing. Steps are screen pixels, right and down. */
export type KeyIntent =
  | { type: "add" }
  | { type: "undo" }
  | { type: "redo" }
  | { type: "delete" }
  | { type: "deselect" }
  | { type: "nudge"; dx: number; dy: number };

export interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

interface Situation {
  /** `map`: the map has the focus; `tools`: the drawing's own buttons; `page`: anything else but a text field. */
  readonly focus: "map" | "tools" | "page";
  readonly stage: Sketch["stage"];
  readonly selected: boolean;
}

const STEP_PX = 2;
const LONG_STEP = 10;

const ARROWS: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The intent of a key press, or undefined when the key is not the drawing's: the map then pans, the page scrolls. */
export function keyIntent(press: Key, { focus, stage, selected }: Situation): KeyIntent | undefined {
  const { key, shiftKey } = press;
  if (press.ctrlKey || press.metaKey) {
    if (key.toLowerCase() === "z") return { type: shiftKey ? "redo" : "undo" };
    return key.toLowerCase() === "y" ? { type: "redo" } : undefined;
  }
  if (focus === "page") return undefined;
  if (key === "Backspace") return { type: "undo" };
  const arrow = ARROWS[key];
  if (selected) {
    const step = STEP_PX * (shiftKey ? LONG_STEP : 1);
    if (arrow) return { type: "nudge", dx: arrow[0] * step, dy: arrow[1] * step };
    if (key === "Delete") return { type: "delete" };
    if (key === "Escape" || (key === "Enter" && focus === "map")) return { type: "deselect" };
    return undefined;
  }
  return key === "Enter" && focus === "map" && stage === "drawing" ? { type: "add" } : undefined;
}
