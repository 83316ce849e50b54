import * as z from "zod/mini";
import {
  BulkAct,
  BulkOutcome,
  Doing,
  NewView,
  SavedView,
  TagChange,
  TagHistory,
  TagInUse,
} from "./console.ts";
import { nothing, route, slug } from "./route.ts";

const one = z.object({ id: z.uuid() });
const views = z.object({ views: z.array(SavedView) });
const tags = z.object({ tags: z.array(TagInUse), history: z.array(TagHistory) });

/** What reviewers share: views, bulk acts, tags, and the live line. */
export const consoleRoutes = {
  views: route({
    method: "GET",
    path: "/api/views",
    access: "reviewer",
    summary: "Views of the queue kept by name, with what each counts now",
    query: nothing,
    response: views,
  }),
  keepView: route({
    method: "POST",
    path: "/api/views",
    access: "reviewer",
    summary: "Keep filters of the queue by name",
    query: nothing,
    body: NewView,
    status: 201,
    response: views,
  }),
  dropView: route({
    method: "DELETE",
    path: "/api/views/:id",
    access: "reviewer",
    summary: "Drop a view of one's own",
    params: one,
    query: nothing,
    response: views,
  }),
  bulk: route({
    method: "POST",
    path: "/api/reviews/bulk",
    access: "reviewer",
    summary: "One act on several reports; each is done or left with its reason",
    query: nothing,
    body: BulkAct,
    response: BulkOutcome,
  }),
  undoBatch: route({
    method: "POST",
    path: "/api/batches/:id/undo",
    access: "reviewer",
    summary: "Take back an act on several reports, where nothing came after it",
    params: one,
    query: nothing,
    response: BulkOutcome,
  }),
  tags: route({
    method: "GET",
    path: "/api/tags",
    access: "reviewer",
    summary: "The team's tags with their use and their history",
    query: nothing,
    response: tags,
  }),
  changeTag: route({
    method: "PATCH",
    path: "/api/tags/:slug",
    access: "reviewer",
    summary: "Rename a tag, give it another group or colour; it stays where it was put",
    params: z.object({ slug }),
    query: nothing,
    body: TagChange,
    response: tags,
  }),
  mergeTag: route({
    method: "POST",
    path: "/api/tags/:slug/merges",
    access: "reviewer",
    summary: "Put another tag wherever this one stands, and drop this one",
    params: z.object({ slug }),
    query: nothing,
    body: z.strictObject({ into: slug }),
    response: tags,
  }),
  present: route({
    method: "POST",
    path: "/api/reviews/:id/presence",
    access: "reviewer",
    summary: "Say that one is at a report, again every few seconds; null: no more",
    params: one,
    query: nothing,
    body: z.strictObject({ doing: z.nullable(Doing) }),
    status: 204,
    response: z.null(),
  }),
  live: route({
    method: "GET",
    path: "/api/live",
    access: "reviewer",
    summary: "What changes, as it changes (server-sent events); `since` takes up where a lost line ended",
    query: z.strictObject({ since: z.optional(z.string().check(z.regex(/^\d{13}$/))) }),
    type: "text/event-stream",
    response: z.unknown(),
  }),
} as const;
