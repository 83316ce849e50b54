import * as z from "zod/mini";
import { Dossier, NewDecision } from "./dossier.ts";
import { LinkRequest, Session, SignIn } from "./person.ts";
import { PhotoSize } from "./photo.ts";
import { integerText } from "./query.ts";
import { Queue, QueueFilter, QueueOrder } from "./queue.ts";
import { nothing, route } from "./route.ts";

const cursor = z.string().check(z.regex(/^[\w-]{1,200}$/));

/** What reviewers do, signed in. */
export const reviewRoutes = {
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
    access: "public",
    summary: "Sign out; the session is dead on the server, proven or not",
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
      ...QueueFilter.shape,
      order: z._default(QueueOrder, "newest"),
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
  reviewPicture: route({
    method: "GET",
    path: "/api/reviews/:id/photos/:photo/:size",
    access: "reviewer",
    summary: "The picture of a report's photograph",
    params: z.object({ id: z.uuid(), photo: z.uuid(), size: PhotoSize }),
    query: nothing,
    type: "image/webp",
    response: z.unknown(),
  }),
  settleProposal: route({
    method: "POST",
    path: "/api/reviews/:id/proposals/:proposal",
    access: "reviewer",
    summary: "Take a reporter's correction over, or leave it; If-Match carries the version that was read",
    params: z.object({ id: z.uuid(), proposal: z.uuid() }),
    query: nothing,
    body: z.strictObject({ take: z.boolean() }),
    response: Dossier,
  }),
} as const;
