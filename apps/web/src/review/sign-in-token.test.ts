import { describe, expect, it } from "vitest";
import { claimsToken, signInToken } from "./sign-in-token.ts";

const token = "aB3dE6gH9jK2mN5pQ8sT1vW4";

describe("the sign-in link", () => {
  it("carries its token in the fragment, with or without the sharp", () => {
    expect(signInToken(`#jeton=${token}`)).toBe(token);
    expect(signInToken(`jeton=${token}`)).toBe(token);
  });

  it("is not a link when the token was cut or is another word", () => {
    expect(signInToken("#jeton=abc")).toBeUndefined();
    expect(signInToken(`#token=${token}`)).toBeUndefined();
    expect(signInToken("")).toBeUndefined();
    expect(signInToken(`#jeton=${"a".repeat(201)}`)).toBeUndefined();
  });

  it("still claims to be one when it was cut", () => {
    expect(claimsToken("#jeton=abc")).toBe(true);
    expect(claimsToken("")).toBe(false);
  });
});
