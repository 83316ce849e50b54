import { MOST_PHOTOS } from "@manufacture/contract/photo";
import { useEffect, useState } from "react";
import { shelf } from "../offline/shelf.ts";
import { text } from "../text/text.ts";
import type { Draft, DraftAction } from "./draft.ts";
import { newId } from "./new-id.ts";
import { type Shrunk, shrinkPhoto } from "./shrink-photo.ts";

const words = text.photos;
const MEGABYTE = 1_048_576;

/** Takes files in, one after the other: made smaller, kept on this device, added to the draft. */
export function useAddingPhotos(draft: Draft, dispatch: (action: DraftAction) => void) {
  const [working, setWorking] = useState<string>();
  const [faults, setFaults] = useState<readonly string[]>([]);
  const [lasting, setLasting] = useState(true);
  useEffect(() => {
    shelf().then((kept) => setLasting(kept.lasting), reportError);
  }, []);

  const add = async (files: readonly File[]) => {
    const room = MOST_PHOTOS - draft.photos.length;
    const found: string[] = [];
    if (files.length > room)
      found.push(room > 0 ? words.tooMany(room, MOST_PHOTOS) : words.full(MOST_PHOTOS));
    const kept = await shelf();
    for (const file of files.slice(0, room)) {
      setWorking(file.name);
      const shrunk = await shrinkPhoto(file);
      if (!shrunk.ok) {
        found.push(faultOf(file.name, shrunk));
        continue;
      }
      const id = newId();
      await kept.putPicture(id, shrunk.picture);
      const { width, height } = shrunk;
      dispatch({ type: "photo_added", photo: { id, caption: "", width, height } });
    }
    setWorking(undefined);
    setFaults(found);
  };
  const remove = async (id: string) => {
    dispatch({ type: "photo_removed", id });
    await (await shelf()).removePicture(id);
  };
  return { add, remove, working, faults, lasting };
}

const faultOf = (name: string, { reason, bytes }: Extract<Shrunk, { ok: false }>): string =>
  reason === "too_heavy" ? words.tooHeavy(name, Math.ceil(bytes / MEGABYTE)) : words.unreadable(name);
