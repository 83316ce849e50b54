import { describe, expect, it } from "vitest";
import { anEvent, aDossier as read } from "./a-dossier.ts";
import { changesSince, isDossier } from "./conflict.ts";

describe("a conflict", () => {
  it("names the colleague and the status that changed", () => {
    const now = { ...read, version: 3, status: "published" as const, events: [anEvent] };
    expect(changesSince(read, now, {})).toEqual({
      by: "Aurélie",
      status: { read: "in_review", now: "published" },
      theirs: [],
      clashing: [],
      lastEvent: anEvent,
    });
  });

  it("is none for fields that only one of us changed, or both to the same", () => {
    const now = { ...read, version: 3, name: "La fonderie", commune: "Liège" };
    const { theirs, clashing } = changesSince(read, now, { address: "Rue Haute", commune: "Liège" });
    expect(theirs).toEqual(["name", "commune"]);
    expect(clashing).toEqual([]);
  });

  it("is there for a field that both changed to something else", () => {
    const now = { ...read, version: 3, name: "La fonderie" };
    expect(changesSince(read, now, { name: "Le dépôt", commune: "Liège" }).clashing).toEqual(["name"]);
  });

  it("names nobody when the reporter withdrew", () => {
    const withdrawn = { ...anEvent, by: null, move: "withdraw", to: "withdrawn" as const };
    const now = { ...read, version: 3, status: "withdrawn" as const, events: [withdrawn] };
    expect(changesSince(read, now, {}).by).toBeUndefined();
  });

  it("trusts only the same report", () => {
    expect(isDossier(read, read.id)).toBe(true);
    expect(isDossier({ ...read, id: "another" }, read.id)).toBe(false);
    expect(isDossier(null, read.id)).toBe(false);
    expect(isDossier("<html>", read.id)).toBe(false);
  });
});
