import { routes } from "@manufacture/contract/routes";
import type { FastifyInstance } from "fastify";
import { type Asked, door } from "../door.ts";
import { asItStands, keepNowhere, versionOf } from "../if-match.ts";
import { reviewerOf } from "../people/sessions.ts";
import type { FollowedIndex } from "../public-index/follow.ts";
import { Refusal } from "../refusal.ts";
import { type Act, addNote, assign, eraseReport, keepApart, seeContact, tagReport } from "./acts.ts";
import { seeMentions } from "./assign.sql.ts";
import type { ReviewHouse } from "./decide.ts";
import { dossierOf } from "./dossier.sql.ts";
import { undoableEvent } from "./events.sql.ts";
import { letterTo } from "./letters.ts";
import { merge } from "./merge.ts";
import { prepare } from "./prepare.ts";
import { undo } from "./undo.ts";

/** What reviewers do with one report beside deciding on it. */
export function dossierRoutes(app: FastifyInstance, house: ReviewHouse, followed: FollowedIndex) {
  const { db } = house;
  /** Who published, or took back, sees it at once; the follower itself tries again. */
  const shown = async <Told>(after: Told): Promise<Told> => {
    await followed.catchUp().catch(() => undefined);
    return after;
  };

  door(app, routes.prepare, async ({ params, body, request, reply, locale }) =>
    asItStands(reply, await prepare(db, params.id, versionOf(request), body, reviewerOf(request), locale)),
  );
  door(app, routes.tagReport, async (asked) =>
    asItStands(asked.reply, await shown(await tagReport(db, actOf(asked), asked.body))),
  );
  door(app, routes.assign, async (asked) =>
    asItStands(asked.reply, await assign(db, actOf(asked), asked.body.person)),
  );
  door(app, routes.addNote, async (asked) =>
    asItStands(asked.reply, await addNote(db, actOf(asked), asked.body)),
  );
  door(app, routes.dismissTwin, async (asked) =>
    asItStands(asked.reply, await keepApart(db, actOf(asked), asked.params.other)),
  );
  door(app, routes.eraseReport, async (asked) =>
    asItStands(asked.reply, await shown(await eraseReport(db, actOf(asked), asked.body.ground))),
  );
  door(app, routes.seeContact, async (asked) => {
    keepNowhere(asked.reply);
    return seeContact(db, actOf(asked));
  });

  door(app, routes.seeMentions, async ({ params, request, reply, locale }) => {
    await seeMentions(db, params.id, reviewerOf(request).id);
    const dossier = await dossierOf(db, params.id, locale);
    if (!dossier) throw new Refusal(404, "report_not_found");
    return asItStands(reply, dossier);
  });

  door(app, routes.previewLetter, async ({ params, body, reply, locale }) => {
    keepNowhere(reply);
    const dossier = await dossierOf(db, params.id, locale);
    if (!dossier) throw new Refusal(404, "report_not_found");
    const written = { publicUrl: house.publicUrl, secret: "" }; // the private link itself stays private
    const letter = letterTo(written, dossier, body.decision, body.reason || null);
    return { letter: letter ? { ...letter, body: letter.body.replace(/#\S+/, "#…") } : null };
  });

  door(app, routes.undo, async ({ params, body, request, reply, locale }) => {
    const taking = { id: params.id, version: versionOf(request), event: body.event, locale };
    return asItStands(reply, await shown(await undo(house, { ...taking, actor: reviewerOf(request) })));
  });

  door(app, routes.merge, async ({ params, body, request, reply, locale }) => {
    const merging = { id: params.id, version: versionOf(request), ...body, locale };
    return asItStands(reply, await shown(await merge(house, { ...merging, actor: reviewerOf(request) })));
  });

  door(app, routes.split, async ({ params, request, reply, locale }) => {
    const event = await undoableEvent(db, params.id);
    if (event?.move !== "merge") throw new Refusal(409, "cannot_be_undone");
    const taking = { id: params.id, version: versionOf(request), event: event.number, locale };
    return asItStands(reply, await shown(await undo(house, { ...taking, actor: reviewerOf(request) })));
  });
}

const actOf = ({
  params,
  request,
  locale,
}: Pick<Asked<typeof routes.tagReport>, "params" | "request" | "locale">): Act => ({
  id: params.id,
  actor: reviewerOf(request),
  locale,
});
