import { LOCALES } from "@manufacture/contract/locale";
import { DefectCode } from "@manufacture/contract/verdict";
import { describe, expect, test } from "vitest";
import { explain } from "../src/explain.ts";
import { rule } from "./fixtures.ts";

const say = (code: DefectCode, areaM2: number, locale: "fr" | "en" | "nl" | "de" = "fr") =>
  explain({ code }, { areaM2, corners: 612, rule }, locale);

test("what is missing is said in French, with its spaces", () => {
  expect(say("too_small", 1_763)).toBe(
    "Il manque environ 1\u202f240\u00a0m² pour la Manufacture. Trop petit pour elle, mais utile\u00a0: potager, cellule commerciale, à garder en mémoire. Envoyez-le quand même.",
  );
  expect(say("nearly_large_enough", 2_930)).toBe(
    "À 2\u202f930\u00a0m², c’est tout près des 3\u202f000\u00a0m²\u00a0: un contour tracé à la main n’est juste qu’à quelques pour cent près, nous vérifierons.",
  );
  expect(say("out_of_territory", 5_000)).toContain("«\u00a0hors zone\u00a0»");
  expect(say("too_many_corners", 5_000)).toContain("612 coins, c’est très précis\u202f!");
});

test("each language writes numbers its own way", () => {
  expect(say("too_large", 6_400_000, "en")).toContain("6,400,000\u00a0m²");
  expect(say("too_large", 6_400_000, "nl")).toContain("6.400.000\u00a0m²");
  expect(say("too_large", 6_400_000, "de")).toContain("5.000.000\u00a0m²");
});

describe.each(LOCALES)("in %s", (locale) => {
  test.each(DefectCode.options)("%s has a sentence, also when there is no area", (code) => {
    const sentence = explain({ code }, { areaM2: null, corners: 3, rule }, locale);
    expect(sentence).toMatch(/^[\p{Lu}\d].{20,}[.]$/u);
    expect(sentence).not.toMatch(/undefined|null|NaN|Infinity/);
    if (locale === "fr") expect(sentence).not.toMatch(/ [;:!?»]|« |[^\s\u202f][!?;]|'/);
  });
});
