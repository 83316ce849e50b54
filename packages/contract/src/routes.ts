import * as z from "zod/mini";
import { Call } from "./call.ts";
import { callSettingsRoutes } from "./call-settings-routes.ts";
import { Challenge } from "./challenge.ts";
import { consoleRoutes } from "./console-routes.ts";
import { dossierRoutes } from "./dossier-routes.ts";
import { followUpRoutes } from "./follow-up-routes.ts";
import { Health } from "./health.ts";
import { layerRoutes } from "./layer-routes.ts";
import { Neighbours } from "./neighbours.ts";
import { numbersRoutes } from "./numbers-routes.ts";
import { pageRoutes } from "./page-routes.ts";
import { peopleRoutes } from "./people-routes.ts";
import { bboxText, integerText } from "./query.ts";
import { reviewRoutes } from "./review-routes.ts";
import { nothing, route, slug } from "./route.ts";
import { Register, Site, SiteCollection, Stage } from "./site.ts";
import { siteDeskRoutes } from "./site-desk-routes.ts";
import { NewSubmission, Receipt } from "./submission.ts";
import { TileJson } from "./tile-json.ts";
import { Verdict } from "./verdict.ts";

const cursor = z.string().check(z.regex(/^[\w-]{1,200}$/));
const search = z.optional(z.string().check(z.maxLength(100)));
const tileFilter = z.strictObject({
  stage: z.optional(Stage),
  register: z.optional(Register),
  tag: z.optional(slug),
  q: search,
});

/** The whole API. */
export const routes = {
  health: route({
    method: "GET",
    path: "/api/health",
    access: "public",
    summary: "The process and its database engine",
    query: nothing,
    response: Health,
  }),
  ready: route({
    method: "GET",
    path: "/api/ready",
    access: "public",
    summary: "Whether the database answers",
    query: nothing,
    response: z.object({ status: z.literal("ready") }),
  }),
  call: route({
    method: "GET",
    path: "/api/calls/:slug",
    access: "public",
    summary: "A call and its rule",
    params: z.object({ slug }),
    query: nothing,
    response: Call,
  }),
  sites: route({
    method: "GET",
    path: "/api/sites",
    access: "public",
    summary: "Published sites as GeoJSON",
    query: z.strictObject({
      bbox: z.optional(bboxText),
      stage: z.optional(Stage),
      register: z.optional(Register),
      tag: z.optional(slug),
      q: search,
      order: z._default(z.enum(["oldest", "largest"]), "oldest"),
      limit: z._default(integerText(1, 500), 100),
      cursor: z.optional(cursor),
    }),
    response: SiteCollection,
  }),
  site: route({
    method: "GET",
    path: "/api/sites/:slug",
    access: "public",
    summary: "One published site",
    params: z.object({ slug }),
    query: nothing,
    response: Site,
  }),
  tileJson: route({
    method: "GET",
    path: "/tiles/:file",
    access: "public",
    summary: "A layer of the map as TileJSON 3.0: sites.json, memory.json; filters pass on to its tiles",
    params: z.object({ file: z.string() }),
    query: tileFilter,
    response: TileJson,
  }),
  tile: route({
    method: "GET",
    path: "/tiles/:layer/:version/:z/:x/:file",
    access: "public",
    summary: "A vector tile, {y}.mvt; never another content under the same version",
    params: z.object({
      layer: z.string(),
      version: z.string(),
      z: z.string(),
      x: z.string(),
      file: z.string(),
    }),
    query: tileFilter,
    type: "application/vnd.mapbox-vector-tile",
    response: z.unknown(),
  }),
  verdict: route({
    method: "POST",
    path: "/api/outlines/verdict",
    access: "public",
    summary: "Is this outline acceptable, where not, and how to mend it; nothing is stored",
    query: nothing,
    body: z.strictObject({ outline: z.unknown(), call: z.optional(slug) }),
    response: Verdict,
  }),
  neighbours: route({
    method: "POST",
    path: "/api/outlines/neighbours",
    access: "public",
    summary: "What is already there: published sites, and whether it was reported before; nothing is stored",
    query: nothing,
    body: z.strictObject({ outline: z.unknown(), call: z.optional(slug) }),
    response: Neighbours,
  }),
  challenge: route({
    method: "GET",
    path: "/api/challenge",
    access: "public",
    summary: "A proof of work for the next report, valid ten minutes",
    query: nothing,
    response: Challenge,
  }),
  submit: route({
    method: "POST",
    path: "/api/submissions",
    access: "public",
    summary: "Report a site. The same id again gives the same answer",
    query: nothing,
    body: NewSubmission,
    status: 201,
    response: Receipt,
  }),
  publicPicture: route({
    method: "GET",
    path: "/photos/:hash/:file",
    access: "public",
    summary: "The picture of a published site's photograph: small.webp or large.webp",
    params: z.object({ hash: z.string(), file: z.string() }),
    query: nothing,
    type: "image/webp",
    response: z.unknown(),
  }),
  ...layerRoutes,
  ...followUpRoutes,
  ...reviewRoutes,
  ...pageRoutes,
  ...peopleRoutes,
  ...dossierRoutes,
  ...consoleRoutes,
  ...siteDeskRoutes,
  ...numbersRoutes,
  ...callSettingsRoutes,
} as const;
