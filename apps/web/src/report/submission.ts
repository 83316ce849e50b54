import type { Outline } from "@manufacture/contract/geojson";
import { UNKNOWN } from "@manufacture/contract/question";
import { startHistory } from "../map/drawing/history.ts";
import { outlineOf, sketchOf } from "../map/drawing/sketch.ts";
import type { OutboxEntry } from "../offline/outbox-entry.ts";
import { currentLocale } from "../text/locale.ts";
import { CALL } from "./call.ts";
import { type Draft, NO_ANSWERS } from "./draft.ts";

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
    photos: photos.map(({ id, width, height }) => ({ id, width, height, state: "waiting" })),
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

/** A report that was refused after it had been left to the outbox, as a draft again: to be mended and sent once more. */
export function draftOf({ body, startedAt, photos }: OutboxEntry): Draft {
  const outline = body.outline as Outline; // made by entryOf, from a sketch
  const { origin = "drawn", parcels = [], kind, description, sameAs, differs } = body;
  const [first] = body.photos ?? [];
  const captions = new Map(body.photos?.map(({ id, caption }) => [id, caption]));
  return {
    id: body.id,
    startedAt,
    sketch: startHistory(
      sketchOf(outline, {
        ...(origin !== "drawn" && { origin }),
        ...(parcels.length > 0 && { parcels: [...parcels] }),
      }),
    ),
    answers: {
      ...NO_ANSWERS,
      asked: {
        ...body.answers,
        kind: kind === "inconnu" ? UNKNOWN : kind,
        ...(description && { story: description }),
      },
      questionSet: body.questionSet,
      meeting: sameAs || differs ? { about: JSON.stringify(outline), sameAs, differs } : undefined,
      photoAuthor: first?.author ?? "",
      photoLicence: first?.licence ?? NO_ANSWERS.photoLicence,
      email: body.email ?? "",
      displayName: body.displayName ?? "",
    },
    photos: photos.map(({ id, width, height }) => ({ id, width, height, caption: captions.get(id) ?? "" })),
    view: undefined,
  };
}
