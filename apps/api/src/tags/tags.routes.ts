import { routes } from "@manufacture/contract/routes";
import type { FastifyInstance } from "fastify";
import type { Db, Pooled } from "../db.ts";
import { door } from "../door.ts";
import { reviewerOf } from "../people/sessions.ts";
import type { FollowedIndex } from "../public-index/follow.ts";
import { Refusal } from "../refusal.ts";
import {
  changeTag,
  type HeldTag,
  holdTag,
  isTaken,
  noteTag,
  replaceTag,
  tagHistory,
  tagsInUse,
} from "./tags.sql.ts";

/** The team keeps its tags in order. */
export function tagRoutes(app: FastifyInstance, db: Pooled, followed: FollowedIndex) {
  /** The public sees it at once; the follower itself tries again. */
  const changing = async <Told>(change: (tx: Db) => Promise<Told>): Promise<Told> => {
    const after = await db.transaction().execute(change);
    await followed.catchUp().catch(() => undefined);
    return after;
  };
  const told = async (on: Db) => ({ tags: await tagsInUse(on), history: await tagHistory(on) });

  door(app, routes.tags, async ({ reply }) => {
    reply.header("cache-control", "no-store");
    return told(db);
  });

  door(app, routes.changeTag, ({ params, body, request }) =>
    changing(async (tx) => {
      const tag = await held(tx, params.slug);
      if (body.label !== undefined && (await isTaken(tx, body.label, tag.id)))
        throw new Refusal(409, "tag_name_is_taken");
      await changeTag(tx, tag.id, body);
      const after = await held(tx, params.slug);
      await noteTag(tx, reviewerOf(request), "change", tag.slug, { before: said(tag), after: said(after) });
      return told(tx);
    }),
  );

  door(app, routes.mergeTag, ({ params, body, request }) =>
    changing(async (tx) => {
      const [from, into] = [await held(tx, params.slug), await held(tx, body.into)];
      if (from.id === into.id) throw new Refusal(409, "tag_name_is_taken");
      await replaceTag(tx, from.id, into.id);
      await noteTag(tx, reviewerOf(request), "merge", into.slug, { before: from.label, after: into.label });
      return told(tx);
    }),
  );
}

async function held(tx: Db, slug: string): Promise<HeldTag> {
  const tag = await holdTag(tx, slug);
  if (!tag) throw new Refusal(404, "tag_not_found");
  return tag;
}

const said = ({ label, group, colour }: HeldTag) => [label, group, colour].filter(Boolean).join(" · ");
