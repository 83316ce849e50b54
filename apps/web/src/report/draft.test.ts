import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { cornersOf } from "../map/drawing/sketch.ts";
import { type Draft, type DraftAction, isWorthKeeping, newDraft, reduceDraft } from "./draft.ts";
import { newDraftId } from "./draft-id.ts";
import { forgetDraft, type Keeper, loadDraft, saveDraft } from "./stored-draft.ts";

const after = (...actions: DraftAction[]): Draft => actions.reduce(reduceDraft, newDraft(newDraftId()));
const add = (lng: number, lat: number): DraftAction => ({ type: "corner_added", at: [lng, lat] });
const triangle = [add(5.57, 50.63), add(5.58, 50.63), add(5.58, 50.64)];
const corners = (draft: Draft) => cornersOf(draft.sketch.present).length;

describe("drawing", () => {
  test("every act can be taken back and done again, one by one", () => {
    const drawn = after(...triangle, { type: "closed" });
    const opened = reduceDraft(drawn, { type: "undone" });
    expect(opened.sketch.present.stage).toBe("drawing");
    expect(corners(reduceDraft(opened, { type: "undone" }))).toBe(2);
    expect(reduceDraft(opened, { type: "redone" }).sketch.present).toEqual(drawn.sketch.present);
  });

  test("a new act after an undo forgets what was taken back", () => {
    const draft = after(...triangle, { type: "undone" }, add(5.59, 50.65));
    expect(draft.sketch.future).toEqual([]);
    expect(corners(draft)).toBe(3);
  });

  test("undoing nothing, or closing too early, changes nothing at all", () => {
    const start = newDraft(newDraftId());
    expect(reduceDraft(start, { type: "undone" })).toBe(start);
    expect(reduceDraft(start, { type: "redone" })).toBe(start);
    expect(reduceDraft(start, { type: "closed" })).toBe(start);
  });

  test("a cure takes the outline's place, and undoing brings the drawn one back", () => {
    const cure = {
      type: "Polygon" as const,
      coordinates: [
        [
          [5.5, 50.6],
          [5.6, 50.6],
          [5.6, 50.7],
          [5.5, 50.6],
        ] as [number, number][],
      ],
    };
    const drawn = after(...triangle, { type: "closed" });
    const mended = reduceDraft(drawn, { type: "mended", cure });
    expect(mended.sketch.present).toMatchObject({ mended: true });
    expect(reduceDraft(mended, { type: "undone" }).sketch.present).toEqual(drawn.sketch.present);
  });

  test("looking around is no act: it leaves nothing to undo", () => {
    const draft = after({ type: "looked", view: { zoom: 16, lat: 50.63, lng: 5.57 } });
    expect(draft.sketch.past).toEqual([]);
    expect(isWorthKeeping(draft)).toBe(false);
  });
});

test("starting again makes another report, with another number, at the same place on the map", () => {
  const view = { zoom: 16, lat: 50.63, lng: 5.57 };
  const draft = after(...triangle, { type: "looked", view });
  const again = reduceDraft(draft, { type: "restarted", id: newDraftId() });
  expect(again.id).not.toBe(draft.id);
  expect(again).toMatchObject({ view, sketch: { past: [], present: { corners: [] } } });
  expect(reduceDraft(again, { type: "resumed", draft })).toBe(draft);
});

describe("a draft in the browser's storage", () => {
  const shelf = (): Keeper => {
    const kept = new Map<string, string>();
    return {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
    };
  };

  test("comes back exactly, with its history and its number", () => {
    const keeper = shelf();
    const draft = after(
      ...triangle,
      { type: "closed" },
      { type: "answered", answers: { kind: "mixte", story: "Vide." } },
    );
    expect(saveDraft(() => keeper, draft)).toBe(true);
    expect(loadDraft(() => keeper)).toEqual(draft);
  });

  test("comes back when nothing was answered yet", () => {
    const keeper = shelf();
    const draft = newDraft(newDraftId());
    saveDraft(() => keeper, draft);
    expect(loadDraft(() => keeper)).toEqual(draft);
  });

  test("is gone once forgotten", () => {
    const keeper = shelf();
    saveDraft(() => keeper, after(...triangle));
    forgetDraft(() => keeper);
    expect(loadDraft(() => keeper)).toBeUndefined();
  });

  test("that is damaged does not stop the page", () => {
    const keeper = { ...shelf(), getItem: () => '{"id":"x","sketch":' };
    expect(loadDraft(() => keeper)).toBeUndefined();
  });

  test("that is refused is said to be refused", () => {
    const refusing = () => {
      throw new DOMException("denied", "SecurityError");
    };
    expect(loadDraft(refusing)).toBeUndefined();
    expect(saveDraft(refusing, newDraft(newDraftId()))).toBe(false);
    expect(() => forgetDraft(refusing)).not.toThrow();
  });
});

test("a draft's number is a UUID that the contract accepts, never twice the same", () => {
  const ids = Array.from({ length: 200 }, newDraftId);
  expect(ids.every((id) => z.uuid().safeParse(id).success)).toBe(true);
  expect(new Set(ids).size).toBe(200);
});
