import { expect, test } from "vitest";
import { silhouette } from "./silhouette.ts";

const numbers = (path: string) => (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

test("a square of ground is a square on the picture, whatever the latitude", () => {
  const degreesLng = 0.001 / Math.cos((50.6 * Math.PI) / 180);
  const { path } = silhouette([
    [
      [
        [5, 50.5995],
        [5 + degreesLng, 50.5995],
        [5 + degreesLng, 50.6005],
        [5, 50.6005],
      ],
    ],
  ]);
  const [x1 = 0, , x2 = 0, y2 = 0, , y3 = 0] = numbers(path);
  expect(x2 - x1).toBeCloseTo(y2 - y3, 0);
});

test("the scale bar is round and as long as it says", () => {
  // About 111 m from south to north, drawn 128 units high.
  const { bar } = silhouette([
    [
      [
        [5, 50.6],
        [5.0001, 50.6],
        [5, 50.601],
      ],
    ],
  ]);
  expect(bar).toEqual({ metres: 50, length: 58 });
});

test("corners all in one place make no picture, and no error", () => {
  expect(
    silhouette([
      [
        [
          [5, 50],
          [5, 50],
          [5, 50],
        ],
      ],
    ]),
  ).toEqual({ path: "", bar: undefined });
  expect(silhouette([])).toEqual({ path: "", bar: undefined });
});
