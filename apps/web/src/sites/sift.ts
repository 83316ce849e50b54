import type { Bbox } from "@manufacture/contract/geojson";
import { REGISTER_OF, type Register, type SiteFeature, Stage } from "@manufacture/contract/site";
import { boxOf, meet } from "../map/geometry.ts";

export interface Filters {
  registre?: Register | undefined;
  etape?: Stage | undefined;
}

/** The sites of a register and a stage; of all of them where none is named. */
export const sift = (sites: readonly SiteFeature[], { registre, etape }: Filters): SiteFeature[] =>
  sites.filter(
    ({ properties: { register, stage } }) =>
      (registre === undefined || register === registre) && (etape === undefined || stage === etape),
  );

/** The sites that lie, even partly, within `bounds`; all of them while no map says its bounds. WGS84. */
export const inView = (sites: readonly SiteFeature[], bounds: Bbox | undefined): SiteFeature[] =>
  bounds ? sites.filter(({ geometry }) => meet(boxOf(geometry), bounds)) : [...sites];

/** The largest first, then those of unknown size by name. */
export const inOrder = (sites: readonly SiteFeature[]): SiteFeature[] =>
  [...sites].sort(
    ({ properties: a }, { properties: b }) =>
      (b.areaM2 ?? -1) - (a.areaM2 ?? -1) || a.name.localeCompare(b.name, "fr"),
  );

export interface Total {
  readonly areaM2: number;
  /** Whether every site has a known area: if not, the total is a least. */
  readonly allKnown: boolean;
}

export const totalArea = (sites: readonly SiteFeature[]): Total => ({
  areaM2: sites.reduce((sum, { properties }) => sum + (properties.areaM2 ?? 0), 0),
  allKnown: sites.every(({ properties }) => properties.areaM2 !== null),
});

export const countOf = (sites: readonly SiteFeature[], filters: Filters): number =>
  sift(sites, filters).length;

/** The stages of a register, in the order of the life line. */
export const stagesOf = (register: Register): Stage[] =>
  Stage.options.filter((stage) => REGISTER_OF[stage] === register);

/** The smallest box around several sites; undefined when there are none. */
export function boxOfAll(sites: readonly SiteFeature[]): Bbox | undefined {
  const [first, ...rest] = sites.map(({ geometry }) => boxOf(geometry));
  return (
    first &&
    rest.reduce<Bbox>(
      (box, [west, south, east, north]) => [
        Math.min(box[0], west),
        Math.min(box[1], south),
        Math.max(box[2], east),
        Math.max(box[3], north),
      ],
      first,
    )
  );
}
