import { NewDecision } from "@manufacture/contract/dossier";
import { Decision } from "@manufacture/contract/review";
import { describe, expect, it } from "vitest";
import { aDossier } from "./a-dossier.ts";
import { bodyOf, changeIn, errorsIn, outlineOf, withTemplate } from "./decision-body.ts";
import { choiceIn, EMPTY_DRAFT } from "./draft.ts";

const dossier = aDossier;

describe("a decision on its way to the server", () => {
  it("asks for a reason to refuse", () => {
    expect(errorsIn(EMPTY_DRAFT, "decline", dossier)).toEqual({ reason: "Choisissez un motif de refus." });
    expect(errorsIn({ ...EMPTY_DRAFT, reasons: { decline: "Occupé." } }, "decline", dossier)).toEqual({});
  });

  it("does not take the reason of one decision for another", () => {
    const draft = { ...EMPTY_DRAFT, reasons: { ask_for_info: "Depuis quand ?" } };
    expect(errorsIn(draft, "decline", dossier).reason).toBeDefined();
    expect(bodyOf(draft, "decline", dossier)).toEqual({ decision: "decline" });
  });

  it("publishes with a suggested name, the story and a simplified outline", () => {
    expect(bodyOf(EMPTY_DRAFT, "publish", dossier)).toEqual({
      decision: "publish",
      name: "Terrain de 2,4\u00a0ha",
      commune: "",
      address: "",
      publicDescription: "Une ancienne fonderie.",
      outlineReason: null,
      publicOutline: { kind: "simplified", toleranceM: 20 },
    });
  });

  it("never sends public words with another decision", () => {
    const draft = {
      ...EMPTY_DRAFT,
      words: { name: "Fonderie", publicDescription: "Ancienne fonderie" },
      reasons: { decline: "Non." },
    };
    expect(bodyOf(draft, "decline", dossier)).toEqual({ decision: "decline", reason: "Non." });
  });

  it("refuses metres outside the contract, and half numbers", () => {
    const choice = choiceIn(EMPTY_DRAFT, dossier);
    for (const toleranceM of ["4", "501", "12.5", "", "abc", "-20"])
      expect(
        errorsIn({ ...EMPTY_DRAFT, outline: { ...choice, toleranceM } }, "publish", dossier).toleranceM,
      ).toBeDefined();
    expect(outlineOf({ ...choice, kind: "disc", radiusM: "300" })).toEqual({ kind: "disc", radiusM: 300 });
  });

  it("starts from what the team prepared, and an exact outline has no reason", () => {
    const prepared = {
      ...dossier,
      name: "La fonderie",
      publicOutline: { kind: "exact" as const },
      outlineReason: "squat" as const,
    };
    expect(bodyOf(EMPTY_DRAFT, "publish", prepared)).toMatchObject({
      name: "La fonderie",
      publicOutline: { kind: "exact" },
      outlineReason: null,
    });
  });

  it("saves only what was changed", () => {
    expect(changeIn({ ...EMPTY_DRAFT, words: { name: " La fonderie " } })).toEqual({ name: "La fonderie" });
    expect(changeIn(EMPTY_DRAFT)).toEqual({});
  });

  it.each(Decision.options)("to %s is a body that the contract accepts, once it has no error", (decision) => {
    const reasons = { decline: "Occupé.", ask_for_info: "Où ?", mark_too_small: "Petit." };
    let sent = 0;
    for (const kind of ["exact", "simplified", "generalised", "disc"] as const)
      for (const metres of ["4", "20", "300", "x"])
        for (const name of ["", "ab", "Fonderie", undefined])
          for (const more of [{}, { reasons }, { reasons, note: " à revoir " }]) {
            const outline = {
              kind,
              toleranceM: metres,
              gridM: metres,
              radiusM: metres,
              reason: "danger" as const,
            };
            const words = name === undefined ? {} : { name };
            const draft = { ...EMPTY_DRAFT, ...more, outline, words };
            if (Object.keys(errorsIn(draft, decision, dossier)).length > 0) continue;
            sent++;
            expect(NewDecision.safeParse(bodyOf(draft, decision, dossier)).success).toBe(true);
          }
    expect(sent).toBeGreaterThan(0);
  });
});

describe("a ready sentence", () => {
  const ready = ["Trop loin.", "Déjà là."];

  it("replaces another one, and never what was typed by hand", () => {
    expect(withTemplate("", "Trop loin.", ready)).toBe("Trop loin.");
    expect(withTemplate("Trop loin.", "Déjà là.", ready)).toBe("Déjà là.");
    expect(withTemplate("Merci Jeanne.", "Déjà là.", ready)).toBe("Merci Jeanne.\nDéjà là.");
  });
});
