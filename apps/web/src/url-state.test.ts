import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatView, parseView } from "./url-state.ts";

describe("the view in the URL", () => {
  it("comes back to the same place, within two metres and a hundredth of a zoom", () => {
    const views = fc.record({
      zoom: fc.double({ min: 0, max: 22, noNaN: true }),
      lat: fc.double({ min: -85, max: 85, noNaN: true }),
      lng: fc.double({ min: -180, max: 180, noNaN: true }),
    });
    fc.assert(
      fc.property(views, (view) => {
        const back = parseView(formatView(view));
        expect(back?.zoom).toBeCloseTo(view.zoom, 2);
        expect(back?.lat).toBeCloseTo(view.lat, 4);
        expect(back?.lng).toBeCloseTo(view.lng, 4);
      }),
    );
  });

  it.each([13, "13/50.6", "13/95/5.5", "23/50/5", "13/50.6/5.5/", "NaN/1/1", "", undefined])(
    "is none when it says %j",
    (said) => {
      expect(parseView(said)).toBeUndefined();
    },
  );
});
