import type { NewSubmission, Receipt } from "@manufacture/contract/submission";
import type * as z from "zod/mini";
import type { Failure } from "./failure.ts";

/** A report as it travels, without what keeps robots out: that is made when it leaves. */
export type ReportBody = Omit<z.input<typeof NewSubmission>, "guard">;

export interface QueuedPhoto {
  readonly id: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly state: "waiting" | "sent" | "refused";
  /** Why it was refused, in words. */
  readonly sentence?: string;
}

/** A report that its person has sent, until it and its photographs have arrived; afterwards, its receipt. */
export interface OutboxEntry {
  /** The report's own id. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly queuedAt: number;
  readonly startedAt: number;
  readonly body: ReportBody;
  /** The field that no person sees. */
  readonly website: string;
  /** m² on the WGS84 ellipsoid, as it was shown. */
  readonly areaM2: number | undefined;
  readonly photos: readonly QueuedPhoto[];
  readonly state: "waiting" | "refused" | "sent";
  /** What the last try came to, if it did not get through. */
  readonly failure?: Failure | undefined;
  readonly receipt?: Receipt | undefined;
}

/** Whether something of it has still to leave. */
export const isPending = ({ state, photos }: OutboxEntry): boolean =>
  state === "waiting" || (state === "sent" && photos.some((photo) => photo.state === "waiting"));
