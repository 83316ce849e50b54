import { baked } from "./fr/baked.ts";
import { calls } from "./fr/calls.ts";
import { followUp } from "./fr/follow-up.ts";
import { outbox } from "./fr/outbox.ts";
import { photos } from "./fr/photos.ts";
import { places } from "./fr/places.ts";
import { report } from "./fr/report.ts";
import { review } from "./fr/review.ts";
import { shell } from "./fr/shell.ts";
import { sites } from "./fr/sites.ts";

/** The source language. Every other catalogue has this shape: a missing key does not compile. */
export const fr = {
  baked,
  shell,
  sites,
  report,
  review,
  calls,
  followUp,
  photos,
  outbox,
  places,
};
