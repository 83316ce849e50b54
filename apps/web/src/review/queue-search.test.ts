import { expect, test } from "vitest";
import { countOf, filterOf, isNarrowed, queueSearch, searchOf } from "./queue-search.ts";

test("an address becomes filters, and what it says wrongly is as if it were not there", () => {
  const search = queueSearch({
    statut: "declined",
    min: 3000,
    doublons: 1,
    q: " caserne ",
    ordre: "largest",
    x: "y",
    genre: "tout",
  });
  expect(search).toEqual({ statut: "declined", min: "3000", doublons: "1", q: "caserne", ordre: "largest" });
  expect(filterOf(search)).toEqual({
    status: "declined",
    areaMin: "3000",
    twins: "1",
    q: "caserne",
    order: "largest",
  });
});

test("a kept view is an address again", () => {
  const search = queueSearch({ commune: "Liège", chemin: "small_site", ordre: "oldest" });
  expect(searchOf(new URLSearchParams(filterOf(search)).toString())).toEqual(search);
});

test("the status and the order do not narrow; anything else does", () => {
  expect(isNarrowed({ statut: "declined", ordre: "oldest" })).toBe(false);
  expect(isNarrowed({ q: "a" })).toBe(true);
});

test("the open queue counts what still asks for an eye", () => {
  const counts = {
    received: 2,
    in_review: 3,
    needs_info: 1,
    published: 9,
    kept_as_memory: 0,
    too_small: 0,
    declined: 0,
    merged: 4,
    withdrawn: 0,
  };
  expect(countOf(undefined, counts)).toBe(6);
  expect(countOf("all", counts)).toBe(19);
  expect(countOf("merged", counts)).toBe(4);
});
