import type { Doing } from "@manufacture/contract/console";
import { routes } from "@manufacture/contract/routes";
import { useEffect } from "react";
import { call } from "../api.ts";

/** Said again before it stops holding on the server. */
const AGAIN_MS = 10_000;

/** Lets colleagues know that one is at a report, and at what. That it could not be said is no matter. */
export function useSayPresence(report: string, doing: Doing) {
  useEffect(() => {
    const say = (what: Doing | null) =>
      void call(routes.present, { params: { id: report }, body: { doing: what } }).catch(() => undefined);
    const seen = () => document.visibilityState === "visible" && say(doing);
    seen();
    const timer = setInterval(seen, AGAIN_MS);
    return () => {
      clearInterval(timer);
      say(null);
    };
  }, [report, doing]);
}
