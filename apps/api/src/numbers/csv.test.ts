import fc from "fast-check";
import { expect, test } from "vitest";
import { harmless } from "./csv.ts";

test("no text begins as a formula does, nothing else changes, and numbers stay numbers", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const cell = String(harmless(text));
      expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      expect(cell === text || cell === `'${text}`).toBe(true);
    }),
  );
  expect(harmless(-5.57)).toBe(-5.57);
  expect(harmless("=1+1")).toBe("'=1+1");
});
