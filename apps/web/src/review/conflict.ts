import type { Dossier, ReviewEvent } from "@manufacture/contract/queue";
import type { Status } from "@manufacture/contract/review";

/** What changed between the report as it was read and as it stands now. */
export interface Changes {
  /** Who made the last change, when somebody of the team did. */
  by: string | undefined;
  status: { read: Status; now: Status } | undefined;
  tagsAdded: readonly string[];
  tagsRemoved: readonly string[];
  lastEvent: ReviewEvent | undefined;
}

export function changesSince(read: Dossier, now: Dossier): Changes {
  const lastEvent = now.events.length > read.events.length ? now.events.at(-1) : undefined;
  return {
    by: lastEvent?.by ?? undefined,
    status: read.status === now.status ? undefined : { read: read.status, now: now.status },
    tagsAdded: now.tags.filter((label) => !read.tags.includes(label)),
    tagsRemoved: read.tags.filter((label) => !now.tags.includes(label)),
    lastEvent,
  };
}

/** Whether `current` of a 412 is the report that was being decided on. */
export const isDossier = (current: unknown, id: string): current is Dossier =>
  typeof current === "object" &&
  current !== null &&
  "id" in current &&
  current.id === id &&
  "version" in current;
