import * as z from "zod/mini";
import { CallSettings, NewQuestionSet, SettingsChange } from "./call-settings.ts";
import { NewReason, Reason, ReasonChange, ReasonOrder, Reasons } from "./reason.ts";
import { nothing, route, slug } from "./route.ts";

const ofCall = z.object({ slug });
const ofReason = z.object({ id: z.uuid() });

/** What coordinators set and reviewers read: calls and ready sentences. */
export const callSettingsRoutes = {
  callSettings: route({
    method: "GET",
    path: "/api/calls/:slug/settings",
    access: "reviewer",
    summary: "Everything that can be set for a call; its revision is the ETag",
    params: ofCall,
    query: nothing,
    response: CallSettings,
  }),
  changeCall: route({
    method: "PATCH",
    path: "/api/calls/:slug/settings",
    access: "coordinator",
    summary: "Change a call; If-Match carries the revision that was read",
    params: ofCall,
    query: nothing,
    body: SettingsChange,
    response: CallSettings,
  }),
  askAnew: route({
    method: "POST",
    path: "/api/calls/:slug/question-sets",
    access: "coordinator",
    summary: "Ask other questions from now on, as a new version; If-Match carries the revision that was read",
    params: ofCall,
    query: nothing,
    body: NewQuestionSet,
    response: CallSettings,
  }),
  reasons: route({
    method: "GET",
    path: "/api/reasons",
    access: "reviewer",
    summary: "The ready sentences for decisions, in four languages",
    query: nothing,
    response: Reasons,
  }),
  addReason: route({
    method: "POST",
    path: "/api/reasons",
    access: "coordinator",
    summary: "Add a ready sentence, after the others of its decision",
    query: nothing,
    body: NewReason,
    status: 201,
    response: Reason,
  }),
  changeReason: route({
    method: "PATCH",
    path: "/api/reasons/:id",
    access: "coordinator",
    summary: "Say it otherwise, retire it or bring it back; If-Match carries the revision that was read",
    params: ofReason,
    query: nothing,
    body: ReasonChange,
    response: Reason,
  }),
  orderReasons: route({
    method: "PUT",
    path: "/api/reasons/order",
    access: "coordinator",
    summary: "Offer the sentences of a decision in this order; all that are offered now must be named",
    query: nothing,
    body: ReasonOrder,
    response: Reasons,
  }),
} as const;
