import { PhotoSize } from "@manufacture/contract/photo";
import { routes } from "@manufacture/contract/routes";
import type { FastifyInstance } from "fastify";
import { KeptAnswer } from "../answers/send.ts";
import type { Pooled } from "../db.ts";
import { door } from "../door.ts";
import { Refusal } from "../refusal.ts";
import { publishedPicture } from "./picture.sql.ts";

/** Shown again without asking for a minute; afterwards the server says whether the site is still published. */
const A_MINUTE = "public, max-age=60, must-revalidate";

/** The pictures of published photographs. Nothing in them is ever run. */
export function pictureRoutes(app: FastifyInstance, publicDb: Pooled) {
  door(app, routes.publicPicture, async ({ params: { hash, file }, reply }) => {
    const size = PhotoSize.safeParse(/^(\w+)\.webp$/.exec(file)?.[1]);
    const known = size.success && /^[0-9a-f]{32}$/.test(hash);
    const bytes = known ? await publishedPicture(publicDb, hash, size.data) : undefined;
    if (!bytes) throw new Refusal(404, "photo_not_found");
    reply.header("content-security-policy", "default-src 'none'; sandbox");
    const answer = { type: "image/webp", body: bytes, brotli: undefined, hash: `${hash}-${file}` };
    return new KeptAnswer(answer, A_MINUTE);
  });
}
