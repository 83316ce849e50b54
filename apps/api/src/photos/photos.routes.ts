import { MOST_PHOTOS, type PhotoSize } from "@manufacture/contract/photo";
import { routes } from "@manufacture/contract/routes";
import type { FastifyInstance } from "fastify";
import { KeptAnswer } from "../answers/send.ts";
import { door } from "../door.ts";
import { changing, type FollowHouse, keepNowhere } from "../follow-up/follow-up.routes.ts";
import { holderOf } from "../follow-up/holder.ts";
import { Refusal } from "../refusal.ts";
import { announcePhotos, changePhoto, countPhotos, photoOf, pictureOf, removePhoto } from "./photos.sql.ts";

const OFTEN = { max: 120, windowMs: 10 * 60_000 };

interface PictureName {
  photo: string;
  size: PhotoSize;
}

const notFound = () => new Refusal(404, "photo_not_found");

/** A private picture: whoever may see it asks again each time. */
export function privatePicture(bytes: Buffer | undefined, { photo, size }: PictureName): KeptAnswer {
  if (!bytes) throw notFound();
  const answer = { type: "image/webp", body: bytes, brotli: undefined, hash: `${photo}-${size}` };
  return new KeptAnswer(answer, "private, no-store");
}

/** What a reporter does with photographs through the private link; their pictures arrive at pictures.routes.ts. */
export function photoRoutes(app: FastifyInstance, house: FollowHouse) {
  door(
    app,
    routes.addPhoto,
    async ({ body, request, reply }) => {
      keepNowhere(reply);
      return house.db.transaction().execute(async (tx) => {
        const { id, status } = await holderOf(tx, request, true);
        const known = await photoOf(tx, id, body.id);
        if (known) return known;
        if (status === "withdrawn") throw new Refusal(409, "not_allowed_now");
        if ((await countPhotos(tx, id)) >= MOST_PHOTOS) throw new Refusal(409, "photos_are_full");
        await announcePhotos(tx, id, [body]);
        const added = await photoOf(tx, id, body.id);
        if (!added) throw new Error("a photograph vanished while its report was held");
        return added;
      });
    },
    OFTEN,
  );

  door(
    app,
    routes.changePhoto,
    (asked) =>
      changing(house, asked, async (tx, { id }) => {
        if (!(await photoOf(tx, id, asked.params.photo))) throw notFound();
        await changePhoto(tx, id, asked.params.photo, asked.body);
      }),
    OFTEN,
  );

  door(
    app,
    routes.removePhoto,
    (asked) => changing(house, asked, (tx, { id }) => removePhoto(tx, id, asked.params.photo)),
    OFTEN,
  );

  door(app, routes.followedPicture, async ({ params, request }) => {
    const { id } = await holderOf(house.db, request);
    return privatePicture(await pictureOf(house.db, id, params.photo, params.size), params);
  });
}
