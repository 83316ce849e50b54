import { NewSubmission } from "@manufacture/contract/submission";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { startHistory } from "../map/drawing/history.ts";
import { type Closed, sketchOf } from "../map/drawing/sketch.ts";
import { type Draft, NO_ANSWERS, newDraft } from "./draft.ts";
import { draftOf, entryOf } from "./submission.ts";

const square: Closed = sketchOf({
  type: "Polygon",
  coordinates: [
    [
      [5.55, 50.63],
      [5.552, 50.63],
      [5.552, 50.632],
      [5.55, 50.63],
    ],
  ],
});

const about = '{"type":"Polygon","coordinates":[[[5.55,50.63],[5.552,50.63],[5.552,50.632],[5.55,50.63]]]}';

const drafts: fc.Arbitrary<Draft> = fc
  .record({
    id: fc.uuid({ version: 4 }),
    origin: fc.constantFrom(undefined, "typed" as const, "parcels" as const, "sized" as const),
    kind: fc.constantFrom("terrain", "batiment", "mixte", "?"),
    story: fc.string({ maxLength: 60 }),
    wishes: fc.array(fc.constantFrom("a", "b"), { maxLength: 2 }),
    photoAuthor: fc.string({ maxLength: 20 }),
    differs: fc.string({ maxLength: 20 }),
    displayName: fc.string({ maxLength: 20 }),
    photos: fc.array(
      fc.record({
        id: fc.uuid(),
        caption: fc.string({ maxLength: 20 }),
        width: fc.nat(2000),
        height: fc.nat(2000),
      }),
      { maxLength: 6 },
    ),
  })
  .map(({ id, origin, kind, story, wishes, differs, photos, ...answers }) => ({
    ...newDraft(id, 1),
    sketch: startHistory({ ...square, ...(origin && { origin }) }),
    answers: {
      ...NO_ANSWERS,
      ...answers,
      asked: { kind, story, wishes },
      questionSet: 3,
      meeting: { about, differs },
      consent: true,
    },
    photos,
  }));

describe("a draft on its way", () => {
  it("is a report that the contract takes, whatever was typed", () => {
    void fc.assert(
      fc.property(drafts, (draft) => {
        const entry = entryOf(draft, { website: "", areaM2: 1, now: 2 });
        const parsed = NewSubmission.safeParse(entry?.body);
        expect(parsed.error?.issues ?? []).toEqual([]);
      }),
    );
  });

  it("comes back as a draft that makes the same report, its consent asked again", () => {
    void fc.assert(
      fc.property(drafts, (draft) => {
        const more = { website: "", areaM2: 1, now: 2 };
        const entry = entryOf(draft, more);
        if (!entry) throw new Error("a whole draft makes a report");
        const back = draftOf(entry);
        expect(back.answers.consent).toBe(false);
        const again = entryOf({ ...back, answers: { ...back.answers, consent: true } }, more);
        if (draft.photos.length > 0) expect(again).toEqual(entry);
        else expect(again?.body).toEqual(entry.body);
      }),
    );
  });
});
