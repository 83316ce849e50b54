import type { Dossier } from "@manufacture/contract/queue";
import { describe, expect, it } from "vitest";
import { changesSince, isDossier } from "./conflict.ts";

const read: Dossier = {
  id: "0b9f6a3e-7f5c-4a6f-9d60-3d2a6c7e1f00",
  reference: "F-2026-0142",
  status: "in_review",
  path: "candidate",
  kind: "batiment",
  areaM2: 5200,
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
  description: "",
  displayName: null,
  locale: "fr",
  hasEmail: false,
  tags: ["Sports", "Squat"],
  allTags: [],
  allowed: [],
  events: [
    {
      at: "2026-11-20T09:00:00Z",
      by: null,
      move: "receive",
      from: null,
      to: "received",
      reason: null,
      note: null,
      word: null,
    },
  ],
  siteSlug: null,
  photos: [],
  proposals: [],
  commune: null,
  erasedAt: null,
};
const published = {
  at: "2026-11-23T09:12:00Z",
  by: "Aurélie",
  move: "publish",
  from: "in_review",
  to: "published",
  reason: null,
  note: null,
  word: null,
} as const;

describe("a conflict", () => {
  it("names the colleague, the status and the tags that changed", () => {
    const now: Dossier = {
      ...read,
      version: 3,
      status: "published",
      tags: ["Sports", "Arts urbains"],
      events: [...read.events, published],
    };
    expect(changesSince(read, now)).toEqual({
      by: "Aurélie",
      status: { read: "in_review", now: "published" },
      tagsAdded: ["Arts urbains"],
      tagsRemoved: ["Squat"],
      lastEvent: published,
    });
  });

  it("names nobody when the reporter withdrew", () => {
    const withdrawn = { ...published, by: null, move: "withdraw", to: "withdrawn" as const };
    const now: Dossier = { ...read, version: 3, status: "withdrawn", events: [...read.events, withdrawn] };
    expect(changesSince(read, now).by).toBeUndefined();
  });

  it("says nothing changed when only the number did", () => {
    expect(changesSince(read, { ...read, version: 3 })).toEqual({
      by: undefined,
      status: undefined,
      tagsAdded: [],
      tagsRemoved: [],
      lastEvent: undefined,
    });
  });

  it("trusts only the same report", () => {
    expect(isDossier(read, read.id)).toBe(true);
    expect(isDossier({ ...read, id: "another" }, read.id)).toBe(false);
    expect(isDossier(null, read.id)).toBe(false);
    expect(isDossier("<html>", read.id)).toBe(false);
  });
});
