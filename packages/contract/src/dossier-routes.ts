import * as z from "zod/mini";
import { Dossier, WorkingChange } from "./dossier.ts";
import { Outline } from "./geojson.ts";
import { Decision } from "./review.ts";
import { nothing, route } from "./route.ts";
import { text } from "./text.ts";

const one = z.object({ id: z.uuid() });
const shape = { access: "reviewer", params: one, query: nothing, response: Dossier } as const;

/** What reviewers do with one report beside deciding on it. Where a version counts, `If-Match` carries the one read. */
export const dossierRoutes = {
  prepare: route({
    ...shape,
    method: "PATCH",
    path: "/api/reviews/:id",
    summary: "Change what the team prepares of a report; null takes a field back to what was sent",
    body: z.strictObject({ ...WorkingChange.shape, workingOutline: z.optional(z.nullable(Outline)) }),
  }),
  tagReport: route({
    ...shape,
    method: "POST",
    path: "/api/reviews/:id/tags",
    summary: "Put tags on a report and take others off, whoever changed others meanwhile",
    body: z.strictObject({
      add: z._default(z.array(text(1, 120)).check(z.maxLength(40)), []),
      remove: z._default(z.array(text(1, 120)).check(z.maxLength(40)), []),
    }),
  }),
  assign: route({
    ...shape,
    method: "PUT",
    path: "/api/reviews/:id/assignee",
    summary: "Give a report to somebody of the team, or to nobody",
    body: z.strictObject({ person: z.nullable(text(1, 80)) }),
  }),
  addNote: route({
    ...shape,
    method: "POST",
    path: "/api/reviews/:id/notes",
    summary: "Leave a private note; people named with @ find the report among theirs",
    body: z.strictObject({
      text: text(1, 4000),
      mentions: z._default(z.array(text(1, 80)).check(z.maxLength(20)), []),
    }),
  }),
  seeMentions: route({
    ...shape,
    method: "POST",
    path: "/api/reviews/:id/mentions/seen",
    summary: "I have read the notes that name me",
  }),
  seeContact: route({
    ...shape,
    method: "POST",
    path: "/api/reviews/:id/contact",
    summary: "The reporter's address; that it was looked at is written in the history",
    response: z.object({ email: z.nullable(z.string()) }),
  }),
  previewLetter: route({
    ...shape,
    method: "POST",
    path: "/api/reviews/:id/letters",
    summary: "The letter that a decision would send, to be read before; null when it sends none",
    body: z.strictObject({ decision: Decision, reason: z._default(text(0, 2000), "") }),
    response: z.object({ letter: z.nullable(z.object({ subject: z.string(), body: z.string() })) }),
  }),
  undo: route({
    ...shape,
    method: "POST",
    path: "/api/reviews/:id/undo",
    summary: "Take the last act back by an event of its own",
    body: z.strictObject({ event: z.int() }),
  }),
  merge: route({
    ...shape,
    method: "POST",
    path: "/api/reviews/:id/merges",
    summary: "Bring other reports of the same place into this one; they keep all that is theirs",
    body: z.strictObject({
      reports: z
        .array(z.strictObject({ id: z.uuid(), version: z.int() }))
        .check(z.minLength(1), z.maxLength(20)),
      note: z.optional(text(0, 4000)),
    }),
  }),
  split: route({
    ...shape,
    method: "POST",
    path: "/api/reviews/:id/split",
    summary: "Take this report out of the one it was merged into, as it was before",
  }),
  dismissTwin: route({
    ...shape,
    method: "POST",
    path: "/api/reviews/:id/twins/:other",
    params: z.object({ id: z.uuid(), other: z.uuid() }),
    summary: "Say that two reports are about two places",
  }),
  eraseReport: route({
    ...shape,
    method: "POST",
    path: "/api/reviews/:id/erasures",
    access: "coordinator",
    summary: "Erase what the reporter sent, on a legal ground that stays in the history",
    body: z.strictObject({ ground: text(3, 500) }),
  }),
} as const;
