import { describe, expect, test } from "vitest";
import { keyIntent } from "./drawing-keys.ts";

const press = (key: string, held: { ctrl?: boolean; meta?: boolean; shift?: boolean } = {}) => ({
  key,
  ctrlKey: held.ctrl ?? false,
  metaKey: held.meta ?? false,
  shiftKey: held.shift ?? false,
});
const drawing = { focus: "map", stage: "drawing", selected: false } as const;
const holding = { focus: "map", stage: "closed", selected: true } as const;

describe("while drawing", () => {
  test("Enter adds a corner, Backspace takes the last act back", () => {
    expect(keyIntent(press("Enter"), drawing)).toEqual({ type: "add" });
    expect(keyIntent(press("Backspace"), drawing)).toEqual({ type: "undo" });
  });

  test("arrows are the map's, Enter on a button is the button's, Escape destroys nothing", () => {
    expect(keyIntent(press("ArrowLeft"), drawing)).toBeUndefined();
    expect(keyIntent(press("Enter"), { ...drawing, focus: "tools" })).toBeUndefined();
    expect(keyIntent(press("Escape"), drawing)).toBeUndefined();
  });
});

describe("with a corner selected", () => {
  test("arrows move it, ten times as far with Shift", () => {
    expect(keyIntent(press("ArrowUp"), holding)).toEqual({ type: "nudge", dx: 0, dy: -2 });
    expect(keyIntent(press("ArrowRight", { shift: true }), holding)).toEqual({
      type: "nudge",
      dx: 20,
      dy: 0,
    });
  });

  test("Delete deletes it, Escape and Enter let it go", () => {
    expect(keyIntent(press("Delete"), holding)).toEqual({ type: "delete" });
    expect(keyIntent(press("Escape"), holding)).toEqual({ type: "deselect" });
    expect(keyIntent(press("Enter"), holding)).toEqual({ type: "deselect" });
  });
});

test("Ctrl+Z, Ctrl+Y and Cmd+Shift+Z work wherever the focus is; other keys are left to the page", () => {
  const elsewhere = { ...holding, focus: "page" } as const;
  expect(keyIntent(press("z", { ctrl: true }), elsewhere)).toEqual({ type: "undo" });
  expect(keyIntent(press("y", { ctrl: true }), elsewhere)).toEqual({ type: "redo" });
  expect(keyIntent(press("Z", { meta: true, shift: true }), elsewhere)).toEqual({ type: "redo" });
  expect(keyIntent(press("ArrowUp"), elsewhere)).toBeUndefined();
  expect(keyIntent(press("Delete"), elsewhere)).toBeUndefined();
});
