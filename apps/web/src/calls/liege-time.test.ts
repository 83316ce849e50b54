import { expect, test } from "vitest";
import { fromLiege, toLiege } from "./liege-time.ts";

test("times are those of Liège, in winter and in summer", () => {
  expect(fromLiege("2026-01-15T09:00")).toBe("2026-01-15T08:00:00Z");
  expect(fromLiege("2026-07-15T09:00")).toBe("2026-07-15T07:00:00Z");
  expect(toLiege("2026-07-15T07:00:00Z")).toBe("2026-07-15T09:00");
});

test("on the night when the clocks change, too", () => {
  for (const instant of ["2026-03-29T00:30:00Z", "2026-03-29T01:30:00Z", "2026-10-25T02:30:00Z"])
    expect(fromLiege(toLiege(instant))).toBe(instant);
});

test("what is no time is none", () => {
  for (const typed of ["", "demain", "2026-02-31", "0001-01-01T00:00", "2026-13-01T00:00"])
    expect(fromLiege(typed)).toBeUndefined();
});
