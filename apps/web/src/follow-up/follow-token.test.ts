import { describe, expect, it } from "vitest";
import { followToken } from "./follow-token.ts";

const token = "kX3_vQ9-aBcDeFgHiJkLmNoPqRsTuVwXyZ012345678";

describe("the private link", () => {
  it("carries its token in the fragment", () => {
    expect(followToken(`#${token}`)).toBe(token);
    expect(followToken(token)).toBe(token);
  });

  it("is incomplete when the token was cut, and no link without one", () => {
    expect(followToken("#kX3_vQ9")).toBeUndefined();
    expect(followToken("")).toBeUndefined();
  });

  it("never lets through what could not be a token", () => {
    expect(followToken(`#${token}\r\nx-evil: 1`)).toBeUndefined();
    expect(followToken(`#${"a".repeat(101)}`)).toBeUndefined();
    expect(followToken("#<script>alert(1)</script>")).toBeUndefined();
  });
});
