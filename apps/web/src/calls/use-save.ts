import type { CallSettings } from "@manufacture/contract/call-settings";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { isStatus } from "../review/failure.ts";
import type { Section } from "./use-section.ts";
import { isSettings, SETTINGS_KEY } from "./use-settings.ts";
import type { Values } from "./values.ts";

interface Saving {
  section: Section;
  /** The section's fields in other settings. */
  valuesOf: (settings: CallSettings) => Values;
  /** Sends what was typed, for this revision. */
  send: (revision: number) => Promise<CallSettings>;
}

/**
 * Saves a section. A colleague who changed other sections meanwhile does not matter: it is sent again on what stands;
 * one who changed this section is told of, and nothing is lost.
 */
export function useSave({ section, valuesOf, send }: Saving) {
  const queries = useQueryClient();
  return useMutation({
    networkMode: "always", // "online" would wait in silence
    mutationFn: async (read: CallSettings): Promise<CallSettings> => {
      try {
        return await send(read.revision);
      } catch (error) {
        const current = isStatus(error, 412) ? error.problem.current : undefined;
        if (!isSettings(current)) throw error;
        queries.setQueryData(SETTINGS_KEY, current);
        if (section.clashes(valuesOf(current))) throw error;
        return send(current.revision);
      }
    },
    onSuccess: async (after) => {
      queries.setQueryData(SETTINGS_KEY, after);
      section.forget();
      await queries.invalidateQueries({ queryKey: ["call"] });
    },
  });
}
