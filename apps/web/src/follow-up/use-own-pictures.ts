import type { Photo } from "@manufacture/contract/photo";
import { useEffect, useState } from "react";
import { bearer } from "./use-reporter.ts";

/** Addresses of the small pictures of one's own report, by photo id: they are asked for with the token, which no <img> can. */
export function useOwnPictures(photos: readonly Photo[], token: string): Readonly<Record<string, string>> {
  const [shown, setShown] = useState<Record<string, string>>({});
  const ids = photos
    .filter(({ received }) => received)
    .map(({ id }) => id)
    .join(" ");
  useEffect(() => {
    const leaving = new AbortController();
    const made: string[] = [];
    const load = async (id: string) => {
      const { signal } = leaving;
      const answer = await fetch(`/api/follow-up/photos/${id}/small`, { headers: bearer(token), signal });
      if (!answer.ok) return;
      const url = URL.createObjectURL(await answer.blob());
      made.push(url);
      setShown((before) => ({ ...before, [id]: url }));
    };
    for (const id of ids.split(" ").filter(Boolean)) load(id).catch(() => undefined); // without it the photograph's words stand alone
    return () => {
      leaving.abort();
      for (const url of made) URL.revokeObjectURL(url);
    };
  }, [ids, token]);
  return shown;
}
