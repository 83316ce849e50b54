import type { LiveMessage, Presence } from "@manufacture/contract/console";
import { useEffect, useEffectEvent, useSyncExternalStore } from "react";
import { hearLive, presentNow } from "./live-line.ts";

/** Hears what others do while the component is there. */
export function useLive(hear: (message: LiveMessage) => void) {
  const onMessage = useEffectEvent(hear);
  useEffect(() => hearLive((message) => onMessage(message)), []);
}

/** Who is at what now. */
export const usePresence = (): readonly Presence[] => useSyncExternalStore(subscribe, presentNow);

const subscribe = (changed: () => void) => hearLive(({ kind }) => kind === "presence" && changed());
