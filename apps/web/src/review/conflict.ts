import type { Dossier, ReviewEvent, WorkingChange, WorkingField } from "@manufacture/contract/dossier";
import { WORKING_FIELDS } from "@manufacture/contract/dossier";
import type { Status } from "@manufacture/contract/review";

/** What changed between the report as it was read and as it stands now, and what of it stands against my own changes. */
export interface Changes {
  /** Who made the last change, when somebody of the team did. */
  by: string | undefined;
  status: { read: Status; now: Status } | undefined;
  /** Fields that others changed. */
  theirs: readonly WorkingField[];
  /** Fields that others and I changed, each to something else. */
  clashing: readonly WorkingField[];
  lastEvent: ReviewEvent | undefined;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

export function changesSince(read: Dossier, now: Dossier, mine: WorkingChange): Changes {
  const since = now.events.filter(({ number }) => !read.events.some((event) => event.number === number));
  const lastEvent = since.at(-1);
  const theirs = WORKING_FIELDS.filter((field) => !same(read[field], now[field]));
  return {
    by: lastEvent?.by ?? undefined,
    status: read.status === now.status ? undefined : { read: read.status, now: now.status },
    theirs,
    clashing: theirs.filter((field) => field in mine && !same(mine[field], now[field])),
    lastEvent,
  };
}

/** Whether `current` of a 412 is the report that was being worked on. */
export const isDossier = (current: unknown, id: string): current is Dossier =>
  typeof current === "object" &&
  current !== null &&
  "id" in current &&
  current.id === id &&
  "version" in current;
