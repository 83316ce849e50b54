import type { ReviewEvent } from "@manufacture/contract/queue";
import { Decision } from "@manufacture/contract/review";
import { text } from "../text/text.ts";

/** One event as a sentence: "Le 23 novembre à 10:12, Aurélie a publié : …". `now` decides whether the year is said. */
export function historySentence(event: ReviewEvent, now: Date): string {
  const { sentence } = text.review.history;
  return sentence(
    text.review.moment(new Date(event.at), now),
    whatHappened(event),
    event.reason ?? undefined,
  );
}

function whatHappened({ move, by, to }: ReviewEvent): string {
  const { history, statuses } = text.review;
  if (move === "receive") return history.received;
  if (move === "withdraw") return history.withdrawn;
  const decision = Decision.safeParse(move);
  const did = decision.success ? history.moves[decision.data] : history.became(statuses[to]);
  return `${by ?? history.someone} ${did}`;
}
