import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { cornersOf } from "../map/drawing/sketch.ts";
import { type Draft, type DraftAction, isWorthKeeping, newDraft, reduceDraft } from "./draft.ts";
import { newId } from "./new-id.ts";
import { allDrafts, currentDraft, forgetDraft, type Keeper, loadDraft, saveDraft } from "./stored-draft.ts";

const after = (...actions: DraftAction[]): Draft => actions.reduce(reduceDraft, newDraft(newId(), 1));
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
    const start = newDraft(newId(), 1);
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

describe("photographs", () => {
  const photo = (id: string) => ({ id, caption: "", width: 4, height: 3 });
  const three = ["a", "b", "c"].map((id): DraftAction => ({ type: "photo_added", photo: photo(id) }));
  const order = (draft: Draft) => draft.photos.map(({ id }) => id).join("");

  test("come in the order they were added, and move one place at a time, not beyond the ends", () => {
    const draft = after(...three);
    expect(order(draft)).toBe("abc");
    expect(order(reduceDraft(draft, { type: "photo_moved", id: "c", by: -1 }))).toBe("acb");
    expect(order(reduceDraft(draft, { type: "photo_moved", id: "c", by: 1 }))).toBe("abc");
  });

  test("carry their captions, and go", () => {
    const draft = after(...three, { type: "photo_captioned", id: "b", caption: "La cour" });
    expect(draft.photos[1]?.caption).toBe("La cour");
    expect(order(reduceDraft(draft, { type: "photo_removed", id: "b" }))).toBe("ac");
  });
});

describe("a draft in the browser's storage", () => {
  const shelf = (): Keeper => {
    const kept = new Map<string, string>();
    return {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
      key: (index) => [...kept.keys()][index] ?? null,
      get length() {
        return kept.size;
      },
    };
  };

  test("comes back exactly, with its history and its number", () => {
    const keeper = shelf();
    const draft = after(
      ...triangle,
      { type: "closed" },
      { type: "answered", answers: { asked: { kind: "mixte", story: "Vide." }, questionSet: 1 } },
    );
    expect(saveDraft(() => keeper, draft)).toBe(true);
    expect(loadDraft(() => keeper, draft.id)).toEqual(draft);
    expect(currentDraft(() => keeper)).toEqual(draft);
  });

  test("may be one of several: all are listed, the newest first", () => {
    const keeper = shelf();
    const [older, newer] = [newDraft(newId(), 1), newDraft(newId(), 2)];
    for (const draft of [newer, older]) saveDraft(() => keeper, draft);
    expect(allDrafts(() => keeper)).toEqual([newer, older]);
    expect(currentDraft(() => keeper)).toEqual(older);
  });

  test("comes back when nothing was answered yet", () => {
    const keeper = shelf();
    const draft = newDraft(newId(), 1);
    saveDraft(() => keeper, draft);
    expect(loadDraft(() => keeper, draft.id)).toEqual(draft);
  });

  test("is gone once forgotten", () => {
    const keeper = shelf();
    const draft = after(...triangle);
    saveDraft(() => keeper, draft);
    forgetDraft(() => keeper, draft.id);
    expect(loadDraft(() => keeper, draft.id)).toBeUndefined();
  });

  test("that is damaged does not stop the page", () => {
    const keeper = { ...shelf(), getItem: () => '{"id":"x","sketch":' };
    expect(loadDraft(() => keeper, "x")).toBeUndefined();
  });

  test("that is refused is said to be refused", () => {
    const refusing = () => {
      throw new DOMException("denied", "SecurityError");
    };
    expect(loadDraft(refusing, "x")).toBeUndefined();
    expect(currentDraft(refusing)).toBeUndefined();
    expect(allDrafts(refusing)).toEqual([]);
    expect(saveDraft(refusing, newDraft(newId(), 1))).toBe(false);
    expect(() => forgetDraft(refusing, "x")).not.toThrow();
  });
});

test("a draft's number is a UUID that the contract accepts, never twice the same", () => {
  const ids = Array.from({ length: 200 }, () => newId());
  expect(ids.every((id) => z.uuid().safeParse(id).success)).toBe(true);
  expect(new Set(ids).size).toBe(200);
});
