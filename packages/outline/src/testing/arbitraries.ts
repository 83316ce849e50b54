import type { Outline, Position } from "@manufacture/contract/geojson";
import fc from "fast-check";

/** Where a drawing is put: its unit in degrees and the corner it starts from. */
interface Sheet {
  origin: Position;
  step: number;
}

/**
 * The fine sheet has steps of about 10 m near Liège: corners fall on edges only along the axes and where they are equal.
 * 1/128 degree is exact in binary and in seven decimals: on that sheet, lines are exactly straight in every direction.
 */
const SHEETS: Sheet[] = [
  { origin: [5.5585, 50.6388], step: 1e-4 },
  { origin: [5.5, 50.5], step: 1 / 128 },
];

type Grid = [number, number];
const sheet = fc.constantFrom(...SHEETS);
const onSheet = ({ origin, step }: Sheet, [x, y]: Grid): Position => [
  Number((origin[0] + x * step).toFixed(7)),
  Number((origin[1] + y * step).toFixed(7)),
];
const closed = (ring: Position[]) => [...ring, ...ring.slice(0, 1)];

const gridPoint = (size: number) =>
  fc.tuple(fc.integer({ min: 0, max: size }), fc.integer({ min: 0, max: size }));

/** Any corners in any order on a small grid: crossings, spikes, overlaps and touches abound. */
const scribble = fc
  .integer({ min: 2, max: 6 })
  .chain((size) => fc.array(gridPoint(size), { minLength: 3, maxLength: 9 }));

/** Corners in order round a centre, at any distance: simple unless two share a direction. */
const star = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 3, maxLength: 14 }).map((radii) =>
  radii.map((radius, i): Grid => {
    const angle = (2 * Math.PI * i) / radii.length;
    return [Math.round(7 + radius * Math.cos(angle)), Math.round(7 + radius * Math.sin(angle))];
  }),
);

/** Teeth of any height on a common base; a tooth of height 0 touches the base. */
const comb = fc
  .array(fc.integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 8 })
  .map((heights): Grid[] => [
    ...heights.map((height, i): Grid => [i, i % 2 ? height : 6]),
    [heights.length, 0],
    [0, 0],
  ]);

const bowTie = fc.constant<Grid[]>([
  [0, 0],
  [4, 4],
  [4, 0],
  [0, 4],
]);

/** An axis-parallel or diamond-shaped ring anywhere on the grid. */
const box = fc
  .tuple(
    gridPoint(7),
    fc.integer({ min: 1, max: 5 }),
    fc.integer({ min: 1, max: 5 }),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([[x, y], width, height, diamond, backwards]): Grid[] => {
    const ring: Grid[] = diamond
      ? [
          [x + width, y],
          [x + 2 * width, y + height],
          [x + width, y + 2 * height],
          [x, y + height],
        ]
      : [
          [x, y],
          [x + width, y],
          [x + width, y + height],
          [x, y + height],
        ];
    return backwards ? ring.reverse() : ring;
  });

const triangle = fc.tuple(gridPoint(8), gridPoint(8), gridPoint(8)).map((ring): Grid[] => ring);
const shape = fc.oneof(
  { weight: 4, arbitrary: scribble },
  { weight: 2, arbitrary: star },
  { weight: 1, arbitrary: comb },
  { weight: 1, arbitrary: bowTie },
  { weight: 4, arbitrary: box },
  { weight: 2, arbitrary: triangle },
);

const frame = fc.constantFrom<Grid[]>(
  [
    [0, 0],
    [8, 0],
    [8, 8],
    [0, 8],
  ],
  [
    [4, 0],
    [8, 4],
    [4, 8],
    [0, 4],
  ],
  [
    [0, 0],
    [8, 0],
    [8, 8],
    [4, 4],
    [0, 8],
  ],
);
const smallShape = fc.oneof(
  fc.tuple(gridPoint(8), gridPoint(8), gridPoint(8)).map((ring): Grid[] => ring),
  fc
    .tuple(gridPoint(7), fc.integer({ min: 1, max: 3 }), fc.boolean())
    .map(([[x, y], size, diamond]): Grid[] =>
      diamond
        ? [
            [x, y + size],
            [x + size, y],
            [x + 2 * size, y + size],
            [x + size, y + 2 * size],
          ]
        : [
            [x, y],
            [x + size, y],
            [x + size, y + size],
            [x, y + size],
          ],
    ),
);
/** A shell with a few small holes: inside, outside, touching, overlapping, in rows that cut the inside in two. */
const holed = fc
  .tuple(fc.oneof(frame, shape), fc.array(smallShape, { minLength: 1, maxLength: 5 }))
  .map(([shell, holes]) => [shell, ...holes]);

/** A square with a bay: a triangle can stand with every corner on its edge, in it as well as in the bay. */
const NOTCHED: Grid[] = [
  [0, 0],
  [1, 4],
  [4, 6],
  [7, 4],
  [8, 0],
  [8, 8],
  [0, 8],
];
const ON_ITS_EDGE: Grid[] = [...NOTCHED, [8, 4], [4, 8], [0, 4]];
/** Two parts that touch with every corner of the second, the first being the notched square or a frame around it. */
const inscribed = fc
  .tuple(fc.shuffledSubarray(ON_ITS_EDGE, { minLength: 3, maxLength: 3 }), fc.boolean())
  .map(([triangleOnEdge, framed]): Grid[][][] => [
    framed
      ? [
          [
            [-1, -1],
            [9, -1],
            [9, 9],
            [-1, 9],
          ],
          NOTCHED,
        ]
      : [NOTCHED],
    [triangleOnEdge],
  ]);

const rings = fc.oneof(
  shape.map((ring) => [ring]),
  holed,
);

/** Closed outlines near Liège, valid or not: every ring has at least three corners, of which some may be equal. */
export const anyOutline: fc.Arbitrary<Outline> = fc
  .tuple(
    sheet,
    fc.oneof(
      { weight: 3, arbitrary: rings.map((part) => [part]) },
      { weight: 1, arbitrary: fc.array(rings, { minLength: 2, maxLength: 3 }) },
      { weight: 1, arbitrary: inscribed },
    ),
    fc.boolean(),
  )
  .map(([paper, parts, multi]) => {
    const coordinates = parts.map((part) =>
      part.map((ring) => closed(ring.map((point) => onSheet(paper, point)))),
    );
    const [only = []] = coordinates;
    return coordinates.length === 1 && !multi
      ? { type: "Polygon", coordinates: only }
      : { type: "MultiPolygon", coordinates };
  });

/** One ring of corners strewn over a square of about 1 km near Liège, no grid: `corners` of them. */
export const strewnRing = (corners: number): fc.Arbitrary<Outline> =>
  fc
    .array(fc.tuple(fc.integer({ min: 0, max: 1e5 }), fc.integer({ min: 0, max: 1e5 })), {
      minLength: corners,
      maxLength: corners,
    })
    .map((points) => ({
      type: "Polygon",
      coordinates: [closed(points.map((point) => onSheet({ origin: [5.55, 50.63], step: 1e-7 }, point)))],
    }));

/** A simple ring without a grid, of three corners and more, from a few square metres to many hectares. */
export const simpleOutline: fc.Arbitrary<Outline> = fc
  .tuple(
    fc.array(fc.double({ min: 0.2, max: 1, noNaN: true }), { minLength: 3, maxLength: 60 }),
    fc.double({ min: 1e-5, max: 2e-2, noNaN: true }),
    fc.double({ min: 5, max: 6.2, noNaN: true }),
    fc.double({ min: 50.2, max: 50.7, noNaN: true }),
  )
  .map(([radii, size, longitude, latitude]) => ({
    type: "Polygon",
    coordinates: [
      closed(
        radii.map((radius, i): Position => {
          const angle = (2 * Math.PI * i) / radii.length;
          return [longitude + size * radius * Math.cos(angle), latitude + size * radius * Math.sin(angle)];
        }),
      ),
    ],
  }));
