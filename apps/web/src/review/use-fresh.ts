import type { Dossier } from "@manufacture/contract/dossier";
import { routes } from "@manufacture/contract/routes";
import { useState } from "react";
import { call } from "../api.ts";
import { useLive } from "../live/use-live.ts";

/**
 * What colleagues do to this report meanwhile. What stands in nobody's way is shown at once; a newer version under
 * something that is being typed waits, and is offered.
 */
export function useFresh(dossier: Dossier, busy: boolean, adopt: (current: Dossier) => void) {
  const [waiting, setWaiting] = useState<Dossier>();
  const look = async () => {
    const current = await call(routes.review, { params: { id: dossier.id } }).catch(() => undefined);
    if (!current) return; // the next word, or the next sending, will tell
    if (!busy || current.version === dossier.version) adopt(current);
    else setWaiting(current);
  };
  useLive((message) => {
    const here =
      message.kind === "again" ||
      (message.kind === "report" &&
        (message.id === dossier.id || dossier.merged.some(({ id }) => id === message.id)) &&
        (message.version > dossier.version || WITHOUT_VERSION.includes(message.move)));
    if (here) void look();
  });
  const stale = waiting && waiting.version > dossier.version ? waiting : undefined;
  return { waiting: stale, forget: () => setWaiting(undefined) };
}

/** Acts that stand in nobody's way leave the version as it is. */
const WITHOUT_VERSION = ["note", "tag", "assign", "see_contact", "dismiss_twin"];
