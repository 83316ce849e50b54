import { type Dossier, NewDecision } from "@manufacture/contract/queue";
import { Decision } from "@manufacture/contract/review";
import { describe, expect, it } from "vitest";
import { bodyOf, errorsIn, outlineIn, withTemplate } from "./decision-body.ts";
import { EMPTY_DRAFT } from "./draft.ts";

const dossier: Dossier = {
  id: "0b9f6a3e-7f5c-4a6f-9d60-3d2a6c7e1f00",
  reference: "F-2026-0142",
  status: "in_review",
  path: "candidate",
  kind: "terrain",
  areaM2: 24_300,
  outOfTerritory: false,
  receivedAt: "2026-11-20T09:00:00Z",
  excerpt: "",
  position: [5.57, 50.63],
  version: 2,
  outline: { type: "MultiPolygon", coordinates: [] },
  answers: [],
  parcels: [],
  sameAs: null,
  differs: null,
  description: "Une ancienne fonderie.",
  displayName: null,
  locale: "fr",
  hasEmail: false,
  tags: [],
  allTags: [{ slug: "theme-upcycling", label: "Upcycling", group: "theme" }],
  allowed: [],
  events: [],
  siteSlug: null,
  photos: [],
  proposals: [],
  commune: null,
  erasedAt: null,
};

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
      publicOutline: { kind: "simplified", toleranceM: 20 },
    });
  });

  it("never sends public words with another decision", () => {
    const draft = {
      ...EMPTY_DRAFT,
      name: "Fonderie",
      publicDescription: "Ancienne fonderie",
      reasons: { decline: "Non." },
    };
    expect(bodyOf(draft, "decline", dossier)).toEqual({ decision: "decline", reason: "Non." });
  });

  it("refuses metres outside the contract, and half numbers", () => {
    for (const toleranceM of ["4", "501", "12.5", "", "abc", "-20"])
      expect(errorsIn({ ...EMPTY_DRAFT, toleranceM }, "publish", dossier).toleranceM).toBeDefined();
    expect(outlineIn({ ...EMPTY_DRAFT, outlineKind: "disc", radiusM: "300" })).toEqual({
      kind: "disc",
      radiusM: 300,
    });
  });

  it.each(Decision.options)("to %s is a body that the contract accepts, once it has no error", (decision) => {
    const reasons = { decline: "Occupé.", ask_for_info: "Où ?", mark_too_small: "Petit." };
    let sent = 0;
    for (const outlineKind of ["exact", "simplified", "disc"] as const)
      for (const metres of ["4", "20", "300", "x"])
        for (const name of ["", "ab", "Fonderie", undefined])
          for (const more of [
            {},
            { reasons },
            { reasons, note: " à revoir ", tags: ["Upcycling", "pont"] },
          ]) {
            const typed = { ...EMPTY_DRAFT, ...more, outlineKind, toleranceM: metres, radiusM: metres };
            const draft = name === undefined ? typed : { ...typed, name };
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
