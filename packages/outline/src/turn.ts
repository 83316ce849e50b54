import type { Position } from "@manufacture/contract/geojson";
import { orient2d } from "robust-predicates";

/**
 * Which way a → b → c turns: positive to the left, negative to the right, 0 when the three are exactly in line.
 * The sign is exact (Shewchuk's adaptive predicate), as GEOS's is: a rounded one would disagree with the database.
 */
export const turn = (a: Position, b: Position, c: Position) => -orient2d(a[0], a[1], b[0], b[1], c[0], c[1]);
