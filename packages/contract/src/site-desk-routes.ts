import * as z from "zod/mini";
import { integerText } from "./query.ts";
import { nothing, route, slug } from "./route.ts";
import { DeskSite, NewSiteCorrection, SiteChange, SiteDossier, StageChange } from "./site-desk.ts";
import { text } from "./text.ts";

const one = z.object({ id: z.uuid() });
const shape = { access: "reviewer", params: one, query: nothing, response: SiteDossier } as const;

/** Sites after their publication. */
export const siteDeskRoutes = {
  deskSites: route({
    method: "GET",
    path: "/api/desk/sites",
    access: "reviewer",
    summary: "Published sites and those taken off the map, those with open corrections first",
    query: z.strictObject({
      q: z.optional(text(1, 100)),
      corrections: z.optional(z.literal("1")),
      off: z.optional(z.literal("1")),
      limit: z._default(integerText(1, 200), 50),
      cursor: z.optional(z.string().check(z.regex(/^[\w-]{1,400}$/))),
    }),
    response: z.object({
      sites: z.array(DeskSite),
      corrections: z.number(),
      next: z.nullable(z.string()),
    }),
  }),
  deskSite: route({
    ...shape,
    method: "GET",
    path: "/api/desk/sites/:id",
    summary: "One site with its history",
  }),
  changeSite: route({
    ...shape,
    method: "PATCH",
    path: "/api/desk/sites/:id",
    summary: "Change what the public reads of a site; If-Match carries the version that was read",
    body: SiteChange,
  }),
  changeStage: route({
    ...shape,
    method: "POST",
    path: "/api/desk/sites/:id/stages",
    summary: "A place goes on to another stage; If-Match carries the version that was read",
    body: StageChange,
  }),
  unpublishSite: route({
    ...shape,
    method: "POST",
    path: "/api/desk/sites/:id/unpublish",
    summary: "Take a site off the map, at once everywhere; If-Match carries the version that was read",
    body: z.strictObject({ note: z.optional(text(0, 2000)) }),
  }),
  republishSite: route({
    ...shape,
    method: "POST",
    path: "/api/desk/sites/:id/republish",
    summary: "Put a site that was taken off the map back as it was",
    body: z.strictObject({ note: z.optional(text(0, 2000)) }),
  }),
  settleCorrection: route({
    ...shape,
    method: "POST",
    path: "/api/desk/sites/:id/corrections/:correction",
    params: z.object({ id: z.uuid(), correction: z.uuid() }),
    summary: "A correction from the public was followed, or left",
    body: z.strictObject({ taken: z.boolean(), note: z.optional(text(0, 2000)) }),
  }),
  correctSite: route({
    method: "POST",
    path: "/api/sites/:slug/corrections",
    access: "public",
    summary: "Say what is wrong with a published site; reviewers read it",
    params: z.object({ slug }),
    query: nothing,
    body: NewSiteCorrection,
    status: 202,
    response: nothing,
  }),
} as const;
