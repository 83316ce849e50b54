import type { EventDetail, ReviewEvent } from "@manufacture/contract/dossier";
import { Decision } from "@manufacture/contract/review";
import { text } from "../text/text.ts";
import { inSentence } from "../text/typography.ts";

const words = text.desk.history;

/** One event as a sentence: "Le 23 novembre à 10:12, Aurélie a publié : …". `now` decides whether the year is said. */
export function historySentence(event: ReviewEvent, now: Date): string {
  const what = whatHappened(event);
  return text.review.history.sentence(
    text.review.moment(new Date(event.at), now),
    event.report === null ? what : words.of(event.report, what),
    event.reason ?? undefined,
  );
}

type ReporterMove = keyof typeof text.review.history.reporter;

const isReporterMove = (move: string): move is ReporterMove =>
  Object.hasOwn(text.review.history.reporter, move);

/** Acts of the team that are no decision. */
const ACTS: Record<string, (detail: EventDetail) => string> = {
  prepare: ({ fields = [] }) => words.prepare(fields.map(fieldWord)),
  tag: ({ added = [], removed = [] }) => words.tag(added, removed),
  assign: ({ assignee }) => words.assign(assignee ?? null),
  note: () => words.note,
  see_contact: () => words.see_contact,
  merge: ({ reports = [] }) => words.merge(reports.join(", ")),
  absorb: ({ reports = [] }) => words.absorb(reports.join(", ")),
  release: ({ reports = [] }) => words.release(reports.join(", ")),
  dismiss_twin: ({ reports = [] }) => words.dismiss_twin(reports.join(", ")),
  undo: ({ undone = "" }) => words.undo(text.desk.together.acts[undone] ?? undone),
  erase: ({ ground = "" }) => words.erase(ground),
  take_proposal: () => text.review.history.proposals.take_proposal,
  leave_proposal: () => text.review.history.proposals.leave_proposal,
};

const fieldWord = (field: string) =>
  field in text.desk.fields
    ? inSentence(text.desk.fields[field as keyof typeof text.desk.fields]) // checked just before
    : field;

function whatHappened({ move, by, to, detail }: ReviewEvent): string {
  const { history, statuses } = text.review;
  if (by === null && isReporterMove(move)) return history.reporter[move];
  const who = by ?? history.someone;
  const act = ACTS[move];
  if (act) return `${who} ${act(detail ?? {})}`;
  const decision = Decision.safeParse(move);
  const did = decision.success ? history.moves[decision.data] : history.became(statuses[to]);
  return `${who} ${did}`;
}
