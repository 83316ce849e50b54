import { routes } from "@manufacture/contract/routes";
import type { FastifyInstance } from "fastify";
import { door } from "../door.ts";
import type { FollowHouse } from "../follow-up/follow-up.routes.ts";
import { holderOf } from "../follow-up/holder.ts";
import { Refusal } from "../refusal.ts";
import { encode } from "./encode.ts";
import { photoOf, storePicture } from "./photos.sql.ts";
import { readBytes } from "./read-bytes.ts";

/**
 * Takes the pictures of photographs that were announced, in a scope of its own: nothing else here reads bytes. Whose
 * picture it is is checked before the first byte is taken, and nothing is stored before the last has come.
 */
export async function pictureRoutes(app: FastifyInstance, house: FollowHouse) {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", (_, payload, done) => {
    readBytes(payload).then(
      (bytes) => done(null, bytes),
      (error: Error) => done(error),
    );
  });
  app.addHook<{ Params: { photo: string } }>("preParsing", async (request, reply) => {
    reply.header("cache-control", "no-store");
    // What is refused before it was read is not read any more.
    reply.header("connection", "close");
    const { id } = await holderOf(house.db, request);
    const photo =
      /^[0-9a-f-]{36}$/i.test(request.params.photo) && (await photoOf(house.db, id, request.params.photo));
    if (!photo) throw new Refusal(404, "photo_not_found");
    reply.removeHeader("connection");
  });
  app.setErrorHandler((error, _, reply) => {
    reply.header("connection", "close");
    throw error;
  });

  door(
    app,
    routes.sendPicture,
    async ({ params, request }) => {
      const { id } = await holderOf(house.db, request);
      const known = await photoOf(house.db, id, params.photo);
      if (known?.received) return known;
      // A request without a body reaches no parser.
      const picture = await encode(Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0));
      return house.db.transaction().execute(async (tx) => {
        await holderOf(tx, request, true);
        await storePicture(tx, id, params.photo, picture);
        const photo = await photoOf(tx, id, params.photo);
        if (!photo) throw new Refusal(404, "photo_not_found"); // taken back while it was being made
        return photo;
      });
    },
    { max: 90, overall: 1_800, windowMs: 10 * 60_000 },
  );
}
