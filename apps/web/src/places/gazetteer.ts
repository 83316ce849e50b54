import type { Position } from "@manufacture/contract/geojson";

/** A place that can be found by its name. */
export interface NamedPlace {
  readonly name: string;
  /** WGS84, longitude first. */
  readonly at: Position;
  /** Of names that match as well, the lower first. */
  readonly rank: number;
}

/** Letters as a search compares them: lower case, no accents, no apostrophes or hyphens, single spaces. */
export const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/** How well a name answers, 0 the best; undefined when it does not. */
export function matchOf(name: string, query: string): number | undefined {
  const [wanted, given] = [plain(query), plain(name)];
  if (wanted.length < 2) return undefined;
  if (given === wanted) return 0;
  if (given.startsWith(wanted)) return 1;
  if (` ${given}`.includes(` ${wanted}`)) return 2;
  const slips = wanted.length >= 8 ? 2 : wanted.length >= 4 ? 1 : 0;
  // Someone who is still typing has written a beginning.
  const beginnings = [given, ...given.split(" ")].map((part) => part.slice(0, wanted.length + slips));
  const fewest = Math.min(...beginnings.map((part) => slipsBetween(part, wanted, slips)));
  return fewest <= slips ? 2 + fewest : undefined;
}

/** Places that answer to `query`, the best first. */
export function findPlaces<P extends NamedPlace>(places: readonly P[], query: string, most: number): P[] {
  return places
    .flatMap((place) => {
      const match = matchOf(place.name, query);
      return match === undefined ? [] : [{ place, match }];
    })
    .sort((a, b) => a.match - b.match || a.place.rank - b.place.rank)
    .slice(0, most)
    .map(({ place }) => place);
}

/**
 * Fewest letters to add, drop, change or swap with their neighbour (optimal string alignment) so that `typed` is `name`
 * or a beginning of it; more than `most` counts as most + 1.
 */
function slipsBetween(name: string, typed: string, most: number): number {
  let before: number[] = [];
  let row = Array.from({ length: name.length + 1 }, (_, column) => column);
  for (let i = 1; i <= typed.length; i++) {
    const [last, lastButOne] = [row, before];
    row = [i];
    for (let j = 1; j <= name.length; j++) {
      const change = (last[j - 1] ?? 0) + (typed[i - 1] === name[j - 1] ? 0 : 1);
      let fewest = Math.min(change, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      const swapped = i > 1 && j > 1 && typed[i - 1] === name[j - 2] && typed[i - 2] === name[j - 1];
      if (swapped) fewest = Math.min(fewest, (lastButOne[j - 2] ?? 0) + 1);
      row.push(fewest);
    }
    before = last;
  }
  return Math.min(most + 1, ...row.slice(Math.max(0, typed.length - most)));
}
