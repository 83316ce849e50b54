import { baked } from "./fr/baked.ts";
import { calls } from "./fr/calls.ts";
import { desk } from "./fr/desk.ts";
import { followUp } from "./fr/follow-up.ts";
import { numbers } from "./fr/numbers.ts";
import { outbox } from "./fr/outbox.ts";
import { palette } from "./fr/palette.ts";
import { people } from "./fr/people.ts";
import { photos } from "./fr/photos.ts";
import { places } from "./fr/places.ts";
import { queue } from "./fr/queue.ts";
import { report } from "./fr/report.ts";
import { review } from "./fr/review.ts";
import { shell } from "./fr/shell.ts";
import { siteDesk } from "./fr/site-desk.ts";
import { sites } from "./fr/sites.ts";
import { tags } from "./fr/tags.ts";

/** The source language. Every other catalogue has this shape: a missing key does not compile. */
export const fr = {
  baked,
  shell,
  sites,
  report,
  review,
  desk,
  queue,
  calls,
  followUp,
  photos,
  outbox,
  places,
  numbers,
  palette,
  people,
  siteDesk,
  tags,
};
