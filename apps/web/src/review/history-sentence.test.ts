import { describe, expect, it } from "vitest";
import { anEvent as event } from "./a-dossier.ts";
import { historySentence } from "./history-sentence.ts";

const now = new Date("2026-12-01T12:00:00Z");

describe("the history of a report", () => {
  it("says when, who and what, at the hour of Liège", () => {
    expect(historySentence(event, now)).toBe("Le 23 novembre à 10:12, Aurélie a publié.");
  });

  it("quotes the public reason", () => {
    const refused = { ...event, move: "decline", to: "declined" as const, reason: "Hors du territoire." };
    expect(historySentence(refused, now)).toBe(
      "Le 23 novembre à 10:12, Aurélie a refusé\u00a0: «\u00a0Hors du territoire.\u00a0»",
    );
  });

  it("says the year once it is another one", () => {
    expect(historySentence(event, new Date("2027-01-05T12:00:00Z"))).toContain("Le 23 novembre 2026 à 10:12");
  });

  it("tells arrival and withdrawal without naming anyone", () => {
    expect(historySentence({ ...event, by: null, move: "receive", to: "received" }, now)).toBe(
      "Le 23 novembre à 10:12, le signalement est arrivé.",
    );
    expect(historySentence({ ...event, by: null, move: "withdraw", to: "withdrawn" }, now)).toBe(
      "Le 23 novembre à 10:12, la personne qui l’avait envoyé l’a retiré.",
    );
  });

  it("names the fields, the tags and the other report", () => {
    const told = (move: string, detail: typeof event.detail) =>
      historySentence({ ...event, move, detail }, now);
    expect(told("prepare", { fields: ["name", "workingOutline"] })).toContain(
      "(nom public, contour de travail)",
    );
    expect(told("tag", { added: ["Squat"], removed: [] })).toContain("a mis «\u00a0Squat\u00a0»");
    expect(told("merge", { reports: ["F-2026-0001"] })).toContain("avec F-2026-0001");
    expect(told("undo", { undone: "publish" })).toContain("a annulé\u00a0: publication");
  });

  it("still says something of a move it has no verb for", () => {
    expect(historySentence({ ...event, move: "elsewhere", to: "merged" }, now)).toBe(
      "Le 23 novembre à 10:12, Aurélie a fait passer la fiche à «\u00a0Fusionné\u00a0».",
    );
  });
});
