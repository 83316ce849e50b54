import * as z from "zod/mini";
import { Call } from "./call.ts";
import { Challenge } from "./challenge.ts";
import { Health } from "./health.ts";
import { Neighbours } from "./neighbours.ts";
import { LinkRequest, Session, SignIn } from "./person.ts";
import { bboxText, integerText } from "./query.ts";
import { Dossier, NewDecision, Queue } from "./queue.ts";
import { Status } from "./review.ts";
import { Register, Site, SiteCollection, Stage } from "./site.ts";
import { FollowUp, NewSubmission, Receipt } from "./submission.ts";
import { TileJson } from "./tile-json.ts";
import { Verdict } from "./verdict.ts";

/** Who may call a route. `holder` holds a follow-up link; the token travels in the `Authorization` header. */
export type Access = "public" | "holder" | "reviewer" | "coordinator";

/** The whole API, one line of shape per route. The server registers from it, the browser calls by it. */
export interface Route {
  readonly method: "GET" | "POST" | "DELETE";
  readonly path: `/api/${string}` | `/tiles/${string}`;
  readonly access: Access;
  readonly summary: string;
  readonly params?: z.ZodMiniType;
  readonly query?: z.ZodMiniType;
  readonly body?: z.ZodMiniType;
  readonly status?: 200 | 201 | 202 | 204;
  /** Of the answer, when it is not JSON; `response` then says nothing of it. */
  readonly type?: string;
  readonly response: z.ZodMiniType;
}

const route = <const R extends Route>(shape: R): R => shape;
const slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(120));
const cursor = z.string().check(z.regex(/^[\w-]{1,200}$/));
const search = z.optional(z.string().check(z.maxLength(100)));
const tileFilter = z.strictObject({
  stage: z.optional(Stage),
  register: z.optional(Register),
  tag: z.optional(slug),
  q: search,
});
const nothing = z.strictObject({});

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
  followUp: route({
    method: "GET",
    path: "/api/follow-up",
    access: "holder",
    summary: "A report, for whoever holds its private link (Authorization: Bearer <token>)",
    query: nothing,
    response: FollowUp,
  }),
  withdraw: route({
    method: "POST",
    path: "/api/follow-up/withdrawal",
    access: "holder",
    summary: "Withdraw a report; the contact is erased",
    query: nothing,
    body: nothing,
    response: FollowUp,
  }),
  askLink: route({
    method: "POST",
    path: "/api/session/links",
    access: "public",
    summary: "Send a sign-in link, if the address was invited; the answer is always the same",
    query: nothing,
    body: LinkRequest,
    status: 202,
    response: nothing,
  }),
  signIn: route({
    method: "POST",
    path: "/api/session",
    access: "public",
    summary: "Sign in with the token of a link, once",
    query: nothing,
    body: SignIn,
    response: Session,
  }),
  session: route({
    method: "GET",
    path: "/api/session",
    access: "reviewer",
    summary: "Who is signed in",
    query: nothing,
    response: Session,
  }),
  signOut: route({
    method: "DELETE",
    path: "/api/session",
    access: "reviewer",
    summary: "Sign out; the session is dead on the server",
    query: nothing,
    status: 204,
    response: z.null(),
  }),
  reviews: route({
    method: "GET",
    path: "/api/reviews",
    access: "reviewer",
    summary: "The queue of reports",
    query: z.strictObject({
      status: z.optional(Status),
      limit: z._default(integerText(1, 200), 50),
      cursor: z.optional(cursor),
    }),
    response: Queue,
  }),
  review: route({
    method: "GET",
    path: "/api/reviews/:id",
    access: "reviewer",
    summary: "One report with everything a reviewer sees; its version is the ETag",
    params: z.object({ id: z.uuid() }),
    query: nothing,
    response: Dossier,
  }),
  decide: route({
    method: "POST",
    path: "/api/reviews/:id/decisions",
    access: "reviewer",
    summary: "Decide on a report; If-Match carries the version that was read",
    params: z.object({ id: z.uuid() }),
    query: nothing,
    body: NewDecision,
    response: Dossier,
  }),
} as const;
