import { isPlainId } from "@manufacture/contract/question-faults";
import { expect, test } from "vitest";
import { plainId } from "./plain-id.ts";

test("words become an identifier that no other has", () => {
  expect(plainId("Y a-t-il du bruit\u202f?", [])).toBe("y-a-t-il-du-bruit");
  expect(plainId("Où ça", ["ou-ca", "ou-ca-2"])).toBe("ou-ca-3");
  expect(plainId("Œuvre d’art", [])).toBe("uvre-d-art");
});

test("whatever is typed, the identifier is one that the call takes", () => {
  for (const words of ["", "???", "constructor", "unknown", "日本", "a".repeat(300), "-", "__proto__"])
    expect(isPlainId(plainId(words, []))).toBe(true);
});
