import { routes } from "@manufacture/contract/routes";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { call } from "../api.ts";
import { sendPicture } from "../offline/send-picture.ts";
import { newId } from "../report/new-id.ts";
import { shrinkPhoto } from "../report/shrink-photo.ts";
import { text } from "../text/text.ts";
import { followKey } from "./use-follow-up.ts";
import { bearer } from "./use-reporter.ts";

/** Adds photographs to a report that was sent, one after the other: made smaller, announced, sent. */
export function useAdding(token: string) {
  const queries = useQueryClient();
  /** How much of the one under way has left, 0 to 1. */
  const [share, setShare] = useState<number>();
  const [faults, setFaults] = useState<readonly string[]>([]);

  const send = async (id: string, picture: Blob) => {
    setShare(0);
    await sendPicture(id, token, picture, setShare);
  };
  const add = async (files: readonly File[]) => {
    const found: string[] = [];
    for (const file of files) {
      const shrunk = await shrinkPhoto(file);
      if (!shrunk.ok) {
        found.push(text.photos.unreadable(file.name));
        continue;
      }
      const id = newId();
      try {
        await call(routes.addPhoto, {
          headers: bearer(token),
          body: { id, licence: "CC-BY-4.0" },
        });
        await send(id, shrunk.picture);
      } catch (error) {
        found.push(error instanceof Error && "problem" in error ? error.message : text.followUp.unreachable);
      }
    }
    setShare(undefined);
    setFaults(found);
    await queries.invalidateQueries({ queryKey: followKey(token) });
  };
  return { add, share, faults };
}
