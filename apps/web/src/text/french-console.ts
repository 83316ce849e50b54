import { calls } from "./fr/calls.ts";
import { desk } from "./fr/desk.ts";
import { numbers } from "./fr/numbers.ts";
import { palette } from "./fr/palette.ts";
import { people } from "./fr/people.ts";
import { queue } from "./fr/queue.ts";
import { review } from "./fr/review.ts";
import { siteDesk } from "./fr/site-desk.ts";
import { tags } from "./fr/tags.ts";

/** The team's own pages, which are French in every language until they are translated. */
export const frenchConsole = { calls, desk, numbers, palette, people, queue, review, siteDesk, tags };
