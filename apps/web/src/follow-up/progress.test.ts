import { Status } from "@manufacture/contract/review";
import { describe, expect, it } from "vitest";
import { progressOf } from "./progress.ts";

const states = (status: Status) => progressOf(status)?.map(({ state }) => state);

describe("the steps of a report", () => {
  it("begin at its arrival", () => {
    expect(states("received")).toEqual(["current", "ahead", "ahead"]);
  });

  it("are under review while a question is open", () => {
    expect(states("in_review")).toEqual(["done", "current", "ahead"]);
    expect(states("needs_info")).toEqual(["done", "current", "ahead"]);
  });

  it("end with any decision", () => {
    for (const status of ["published", "kept_as_memory", "too_small", "declined", "merged"] as const)
      expect(states(status)).toEqual(["done", "done", "current"]);
  });

  it("are no more once the report was withdrawn", () => {
    expect(progressOf("withdrawn")).toBeUndefined();
  });

  it.each(Status.options)("have one present moment for %s, or none", (status) => {
    expect(states(status)?.filter((state) => state === "current").length ?? 1).toBe(1);
  });
});
