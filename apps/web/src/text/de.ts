import { baked } from "./de/baked.ts";
import { calls } from "./de/calls.ts";
import { desk } from "./de/desk.ts";
import { followUp } from "./de/follow-up.ts";
import { numbers } from "./de/numbers.ts";
import { outbox } from "./de/outbox.ts";
import { palette } from "./de/palette.ts";
import { people } from "./de/people.ts";
import { photos } from "./de/photos.ts";
import { places } from "./de/places.ts";
import { queue } from "./de/queue.ts";
import { report } from "./de/report.ts";
import { review } from "./de/review.ts";
import { shell } from "./de/shell.ts";
import { siteDesk } from "./de/site-desk.ts";
import { sites } from "./de/sites.ts";
import { tags } from "./de/tags.ts";
import type { Messages } from "./text.ts";

/** What the pages say in German. */
export const de: Messages = {
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
