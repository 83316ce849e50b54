import type { CallSettings } from "@manufacture/contract/call-settings";
import type { Db } from "../db.ts";
import { Refusal } from "../refusal.ts";
import { holdCall, settingsOf } from "./settings.sql.ts";

/** The settings in the revision that was read, held. Throws `Refusal`: 404, or 412 with the settings as they stand now. */
export async function lockSettings(tx: Db, slug: string, revision: number): Promise<CallSettings> {
  await holdCall(tx, slug);
  const settings = await heldSettings(tx, slug);
  if (settings.revision !== revision) throw new Refusal(412, "settings_are_stale", { current: settings });
  return settings;
}

/** Throws `Refusal` 404. */
export async function heldSettings(db: Db, slug: string): Promise<CallSettings> {
  const settings = await settingsOf(db, slug);
  if (!settings) throw new Refusal(404, "call_not_found");
  return settings;
}
