import { outlineOf } from "../map/drawing/sketch.ts";
import type { OutboxEntry } from "../offline/outbox-entry.ts";
import { currentLocale } from "../text/locale.ts";
import { CALL } from "./call.ts";
import type { Draft } from "./draft.ts";

/**
 * What is sent of a draft that has an outline, a kind and a consent; undefined when one is missing.
 * `now` in ms since 1970; `areaM2` as it was shown.
 */
export function entryOf(
  draft: Draft,
  { website, areaM2, now }: { website: string; areaM2: number | undefined; now: number },
): OutboxEntry | undefined {
  const { id, startedAt, sketch, answers, photos } = draft;
  const { present } = sketch;
  const outline = outlineOf(present);
  if (present.stage !== "closed" || !outline || !answers.consent) return undefined;
  const { kind, story, ...asked } = answers.asked;
  if (typeof kind !== "string") return undefined;
  const { sameAs, differs } = answers.meeting?.about === JSON.stringify(outline) ? answers.meeting : {};
  const [email, displayName, author] = [answers.email, answers.displayName, answers.photoAuthor].map((said) =>
    said.trim(),
  );
  return {
    id,
    startedAt,
    queuedAt: now,
    website,
    areaM2,
    state: "waiting",
    photos: photos.map((photo) => ({ id: photo.id, state: "waiting" })),
    body: {
      id,
      call: CALL,
      outline,
      origin: present.origin ?? "drawn",
      parcels: [...(present.parcels ?? [])],
      kind: kind === "terrain" || kind === "batiment" || kind === "mixte" ? kind : "inconnu",
      description: typeof story === "string" ? story.trim() : "",
      ...(answers.questionSet !== undefined && { questionSet: answers.questionSet }),
      answers: asked,
      ...(sameAs && { sameAs }),
      ...(differs?.trim() && { differs: differs.trim() }),
      photos: photos.map(({ id: photoId, caption }) => ({
        id: photoId,
        caption: caption.trim(),
        author: author ?? "",
        licence: answers.photoLicence,
      })),
      ...(email && { email }),
      ...(displayName && { displayName }),
      consent: true,
      locale: currentLocale(),
    },
  };
}
