import { frenchConsole } from "./french-console.ts";
import { baked } from "./nl/baked.ts";
import { followUp } from "./nl/follow-up.ts";
import { outbox } from "./nl/outbox.ts";
import { photos } from "./nl/photos.ts";
import { places } from "./nl/places.ts";
import { report } from "./nl/report.ts";
import { shell } from "./nl/shell.ts";
import { sites } from "./nl/sites.ts";
import type { Messages } from "./text.ts";

/** What the pages say in Dutch. */
export const nl: Messages = {
  ...frenchConsole,
  baked,
  shell,
  sites,
  report,
  followUp,
  photos,
  outbox,
  places,
};
