import { baked } from "./en/baked.ts";
import { calls } from "./en/calls.ts";
import { desk } from "./en/desk.ts";
import { followUp } from "./en/follow-up.ts";
import { numbers } from "./en/numbers.ts";
import { outbox } from "./en/outbox.ts";
import { palette } from "./en/palette.ts";
import { people } from "./en/people.ts";
import { photos } from "./en/photos.ts";
import { places } from "./en/places.ts";
import { queue } from "./en/queue.ts";
import { report } from "./en/report.ts";
import { review } from "./en/review.ts";
import { shell } from "./en/shell.ts";
import { siteDesk } from "./en/site-desk.ts";
import { sites } from "./en/sites.ts";
import { tags } from "./en/tags.ts";
import type { Messages } from "./text.ts";

/** What the pages say in English. */
export const en: Messages = {
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
