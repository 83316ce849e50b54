import fc from "fast-check";
import { expect, test } from "vitest";
import { Texts } from "./texts.ts";

const words = fc.array(fc.string({ unit: fc.constantFrom("a", "b", "é", "💡", " "), maxLength: 12 }), {
  maxLength: 60,
});

test("texts come back as they were, and a search finds those that contain the word, never across two", () => {
  fc.assert(
    fc.property(
      words,
      fc.string({ unit: fc.constantFrom("a", "b", "é"), minLength: 1, maxLength: 3 }),
      (all, word) => {
        const texts = new Texts(all.length);
        for (const one of all) texts.append(one);
        expect(all.map((_, number) => texts.text(number))).toEqual(all);
        const expected = all.flatMap((one, number) => (one.includes(word) ? [number] : []));
        expect(texts.containing(word)).toEqual(expected);
      },
    ),
  );
});

test("more texts than one chunk holds are found in all of them", () => {
  const texts = new Texts(4_000);
  for (let number = 0; number < 4_000; number++)
    texts.append(`${"x".repeat(100)} ${number % 1000 === 7 ? "friche" : "mur"}`);
  expect(texts.containing("friche")).toEqual([7, 1007, 2007, 3007]);
});
