import { describe, expect, it } from "vitest";
import { type KeyPress, shortcutOf } from "./shortcuts.ts";

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  ...more,
});
const free = { writing: false, onControl: false, letters: true };

describe("the console's keys", () => {
  it("walk with J and K, capitals too", () => {
    expect(shortcutOf(press("j"), free)).toBe("next");
    expect(shortcutOf(press("K"), free)).toBe("previous");
    expect(shortcutOf(press("?"), free)).toBe("help");
    expect(shortcutOf(press("/"), free)).toBe("search");
    expect(shortcutOf(press("e"), free)).toBe("edit");
  });

  it("leave letters to whoever writes", () => {
    for (const key of ["j", "k", "p", "r", "?", "Enter"])
      expect(shortcutOf(press(key), { ...free, writing: true })).toBeUndefined();
  });

  it("leave Ctrl+R and its like to the browser", () => {
    expect(shortcutOf(press("r", { ctrlKey: true }), free)).toBeUndefined();
    expect(shortcutOf(press("p", { metaKey: true }), free)).toBeUndefined();
  });

  it("can be switched off, without losing Enter and Escape", () => {
    const off = { ...free, letters: false };
    expect(shortcutOf(press("p"), off)).toBeUndefined();
    expect(shortcutOf(press("Enter"), off)).toBe("open");
    expect(shortcutOf(press("Escape"), { ...off, writing: true })).toBe("close");
  });

  it("let Enter press the button it is on", () => {
    expect(shortcutOf(press("Enter"), { ...free, onControl: true })).toBeUndefined();
  });

  it("know no word of JavaScript by accident", () => {
    expect(shortcutOf(press("constructor"), free)).toBeUndefined();
  });
});
