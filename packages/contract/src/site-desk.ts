import * as z from "zod/mini";
import { Episode, Site, Stage } from "./site.ts";
import { text } from "./text.ts";

/** A site as reviewers list it. */
export const DeskSite = z.object({
  id: z.uuid(),
  slug: z.string(),
  name: z.string(),
  stage: Stage,
  commune: z.nullable(z.string()),
  areaM2: z.nullable(z.number()),
  /** On the map; otherwise it was taken off and can come back. */
  published: z.boolean(),
  corrections: z.number(),
  report: z.nullable(z.object({ id: z.uuid(), reference: z.string() })),
});
export type DeskSite = z.infer<typeof DeskSite>;

/** What the public says is wrong with a site. */
export const SiteCorrection = z.object({
  id: z.uuid(),
  at: z.iso.datetime(),
  text: z.string(),
  hasEmail: z.boolean(),
});
export type SiteCorrection = z.infer<typeof SiteCorrection>;

export const SiteEvent = z.object({
  at: z.iso.datetime(),
  by: z.string(),
  act: z.enum(["edit", "stage", "unpublish", "republish", "settle"]),
  note: z.nullable(z.string()),
  fields: z.array(z.string()),
  /** The stage that a change of stage led to. */
  stage: z.nullable(Stage),
});
export type SiteEvent = z.infer<typeof SiteEvent>;

/** A site with what reviewers may change of it. `version` goes back in `If-Match`. */
export const SiteDossier = z.object({
  ...DeskSite.shape,
  version: z.number(),
  site: z.pick(Site, {
    name: true,
    commune: true,
    address: true,
    description: true,
    formerUse: true,
    state: true,
    years: true,
    certainty: true,
    sources: true,
  }),
  episodes: z.array(
    z.object({ ...Episode.shape, starts: z.nullable(z.string()), ends: z.nullable(z.string()) }),
  ),
  openCorrections: z.array(SiteCorrection),
  history: z.array(SiteEvent),
});
export type SiteDossier = z.infer<typeof SiteDossier>;

/** As far as it is known: a year, a month, a day. */
export const PartialDate = z.string().check(z.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/));

const optionalText = (max: number) => z.optional(z.nullable(text(0, max)));

export const SiteChange = z.strictObject({
  name: z.optional(text(3, 160)),
  commune: optionalText(80),
  address: optionalText(200),
  description: optionalText(4000),
  formerUse: optionalText(400),
  state: optionalText(400),
  years: optionalText(80),
  certainty: z.optional(Site.shape.certainty),
  sources: z.optional(z.array(text(1, 500)).check(z.maxLength(30))),
});
export type SiteChange = z.infer<typeof SiteChange>;

/** A place goes on to another stage; what begins or ends there may be told as an episode. */
export const StageChange = z.strictObject({
  stage: Stage,
  note: z.optional(text(0, 2000)),
  episode: z.optional(
    z.strictObject({
      kind: Episode.shape.kind,
      title: text(2, 200),
      starts: z.optional(PartialDate),
      ends: z.optional(PartialDate),
      certainty: Episode.shape.certainty,
      sources: z._default(z.array(text(1, 500)).check(z.maxLength(10)), []),
    }),
  ),
});
export type StageChange = z.infer<typeof StageChange>;

export const NewSiteCorrection = z.strictObject({
  id: z.uuid(),
  text: text(3, 2000),
  email: z.optional(z.string().check(z.trim(), z.toLowerCase(), z.maxLength(254), z.email())),
});
