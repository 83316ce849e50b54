import type { MultiPolygon, Point } from "@manufacture/contract/geojson";
import { REGISTER_OF, Register, type Site, type SiteSummary, Stage } from "@manufacture/contract/site";

/** A published site as the database gives it. Geometry in WGS84 with 6 decimals (about 10 cm). */
export type SiteRow = Omit<Site, "register" | "geometry"> & {
  fid: number;
  outline: MultiPolygon | null;
};

export const STAGES = Stage.options;
export const REGISTERS = Register.options;

/** For each stage of STAGES, the place of its register in REGISTERS. */
export const REGISTER_OF_STAGE = Uint8Array.from(STAGES, (stage) => REGISTERS.indexOf(REGISTER_OF[stage]));

export const geometryOf = ({ outline, position }: SiteRow): MultiPolygon | Point => outline ?? position;

/** The part of a site that lists and maps need. */
export const summaryOf = (row: SiteRow): SiteSummary => ({
  slug: row.slug,
  name: row.name,
  stage: row.stage,
  register: REGISTER_OF[row.stage],
  commune: row.commune,
  areaM2: row.areaM2,
  certainty: row.certainty,
  positionErrorM: row.positionErrorM,
  tags: row.tags,
});

/** What a site's own page says beyond the summary and the geometry. */
export const moreOf = (row: SiteRow): Omit<Site, keyof SiteSummary | "geometry"> => ({
  position: row.position,
  address: row.address,
  formerUse: row.formerUse,
  state: row.state,
  description: row.description,
  years: row.years,
  sources: row.sources,
  positionBasis: row.positionBasis,
  tagList: row.tagList,
  episodes: row.episodes,
  photos: row.photos,
  publishedAt: row.publishedAt,
});

/** Letters as a search compares them: lower case, no accents, one kind of apostrophe. */
export const plainLetters = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replaceAll("'", "’");

/** What a search looks through. */
export const searchedOf = ({ name, commune, address, formerUse, years }: SiteRow): string =>
  plainLetters([name, commune, address, formerUse, years].filter(Boolean).join(" "));
