import { useEffect, useState } from "react";
import { shelf } from "../offline/shelf.ts";
import type { DraftPhoto } from "./photo-list.ts";

/** Addresses under which the pictures of `photos` can be shown, by photo id; one that is gone is left out. */
export function usePictures(photos: readonly DraftPhoto[]): Readonly<Record<string, string>> {
  const [shown, setShown] = useState<Record<string, string>>({});
  const ids = photos.map(({ id }) => id).join(" ");
  useEffect(() => {
    let over = false;
    const made: string[] = [];
    const load = async () => {
      const kept = await shelf();
      const found: Record<string, string> = {};
      for (const id of ids.split(" ").filter(Boolean)) {
        const picture = await kept.picture(id);
        if (over) return;
        if (!picture) continue;
        found[id] = URL.createObjectURL(picture);
        made.push(found[id]);
      }
      setShown(found);
    };
    load().catch(reportError);
    return () => {
      over = true;
      for (const url of made) URL.revokeObjectURL(url);
    };
  }, [ids]);
  return shown;
}
