import fc from "fast-check";
import { expect, test } from "vitest";
import { MAX_ZOOM, parseAddress } from "./tile-address.ts";

test("every tile of the pyramid has one address, and nothing else is one", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: MAX_ZOOM }), fc.nat(), fc.nat(), (z, a, b) => {
      const [x, y] = [a % 2 ** z, b % 2 ** z];
      expect(parseAddress(String(z), String(x), String(y))).toEqual({ z, x, y });
      expect(parseAddress(String(z), String(2 ** z), String(y))).toBeUndefined();
      expect(parseAddress(String(z), String(x), `0${y + 1}`)).toBeUndefined();
    }),
  );
  fc.assert(
    fc.property(fc.string(), (text) => {
      fc.pre(!/^\d$/.test(text));
      expect(parseAddress("3", text, "0")).toBeUndefined();
    }),
  );
});
