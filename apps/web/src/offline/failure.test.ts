import { describe, expect, test } from "vitest";
import { Refusal, Unreachable } from "../api.ts";
import { failureOf } from "./failure.ts";

const refused = (status: number, more: object = {}) =>
  failureOf(new Refusal({ type: "x", title: "Refusé", status, ...more }));

describe("why a report did not leave", () => {
  test.each([
    [429, "too_many"],
    [413, "too_heavy"],
    [500, "server"],
    [503, "server"],
    [400, "refused"],
  ])("%d is %s", (status, kind) => {
    expect(refused(status)).toMatchObject({ kind });
  });

  test("a verdict leads back to the outline, with the server's sentence", () => {
    const verdict = { accepted: false, areaM2: null, corners: 4, defects: [] };
    expect(refused(422, { detail: "Le contour se croise ici.", verdict })).toEqual({
      kind: "outline",
      verdict,
      sentence: "Le contour se croise ici.",
    });
  });

  test("a call that takes no report now is no fault of the report", () => {
    const failure = failureOf(
      new Refusal({
        type: "call_is_paused",
        title: "En pause.",
        status: 409,
        detail: "En pause. À bientôt.",
      }),
    );
    expect(failure).toEqual({ kind: "paused", sentence: "En pause. À bientôt." });
  });

  test("a refused field is said in the server's words", () => {
    const fields = [{ field: "email", detail: "Cette adresse est incomplète." }];
    expect(refused(422, { fields })).toEqual({
      kind: "refused",
      sentence: "Refusé Cette adresse est incomplète.",
    });
  });

  test("silence is the network's, and a fault of ours is not dressed up as one", () => {
    expect(failureOf(new Unreachable("unreachable"))).toEqual({ kind: "unreachable" });
    expect(() => failureOf(new TypeError("ours"))).toThrow("ours");
  });
});
