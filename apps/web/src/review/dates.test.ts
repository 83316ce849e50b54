import { describe, expect, it } from "vitest";
import { text } from "../text/text.ts";

const { since } = text.review;
const now = new Date("2026-11-23T08:36:00Z");
const at = (iso: string) => since(new Date(iso), now);

describe("how long ago a report came", () => {
  it("counts minutes, then hours", () => {
    expect(at("2026-11-23T08:36:00Z")).toBe("à l’instant");
    expect(at("2026-11-23T08:24:00Z")).toBe("il y a 12\u00a0min");
    expect(at("2026-11-22T14:36:00Z")).toBe("il y a 18\u00a0h");
  });

  it("says yesterday of yesterday only", () => {
    expect(at("2026-11-22T08:00:00Z")).toBe("hier");
    expect(at("2026-11-21T20:21:00Z")).toBe("avant-hier");
    // 00:30 in Liège on the 22nd, still the 21st in UTC
    expect(since(new Date("2026-11-21T23:30:00Z"), new Date("2026-11-23T22:00:00Z"))).toBe("hier");
  });

  it("never says the future, should a clock be late", () => {
    expect(at("2026-11-23T09:00:00Z")).toBe("à l’instant");
  });
});
