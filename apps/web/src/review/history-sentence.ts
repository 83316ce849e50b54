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

type ReporterMove = keyof typeof text.review.history.reporter;

const isReporterMove = (move: string): move is ReporterMove =>
  Object.hasOwn(text.review.history.reporter, move);

function whatHappened({ move, by, to }: ReviewEvent): string {
  const { history, statuses } = text.review;
  if (isReporterMove(move)) return history.reporter[move];
  if (move === "take_proposal" || move === "leave_proposal")
    return `${by ?? history.someone} ${history.proposals[move]}`;
  const decision = Decision.safeParse(move);
  const did = decision.success ? history.moves[decision.data] : history.became(statuses[to]);
  return `${by ?? history.someone} ${did}`;
}
