import { isDeepStrictEqual } from "node:util";
import type { CallSettings, SettingsChange } from "@manufacture/contract/call-settings";
import type { Locale } from "@manufacture/contract/locale";
import { withoutEmpty } from "@manufacture/contract/sayable";
import type { Db, Pooled } from "../db.ts";
import type { Reviewer } from "../people/sessions.ts";
import { Refusal } from "../refusal.ts";
import { type FieldFault, PROBLEM_TEXTS } from "../text/problems.ts";
import { insertCallEvent } from "./events.sql.ts";
import { heldSettings, lockSettings } from "./lock-settings.ts";
import { countryOf, updateCall, type WantedSettings } from "./settings.sql.ts";
import { acceptedTerritory } from "./territory.ts";

/** What the history tells of, by its name in the settings. */
const TOLD = [
  "title",
  "introduction",
  "minAreaM2",
  "floorAreaM2",
  "maxAreaM2",
  "maxCorners",
  "openedAt",
  "closedAt",
  "territory",
  "paused",
] as const satisfies (keyof CallSettings)[];

/**
 * Changes the revision of a call that was read, with one line of history; what changes nothing leaves none. Throws
 * `Refusal`: 404, 412 with the settings as they stand, 400 with the fields, 422 with the verdict on the territory.
 */
export function changeCall(
  db: Pooled,
  slug: string,
  revision: number,
  change: SettingsChange,
  person: Reviewer,
  locale: Locale,
): Promise<CallSettings> {
  return db
    .transaction()
    .execute(async (tx) => {
      const before = await lockSettings(tx, slug, revision);
      await updateCall(tx, slug, await wantedOf(tx, before, change, locale));
      const after = await heldSettings(tx, slug);
      const changed = TOLD.filter((name) => !isDeepStrictEqual(before[name], after[name]));
      if (changed.length === 0) throw new Unchanged(before);
      await insertCallEvent(tx, person, {
        call: slug,
        act: actOf(before, after),
        before: Object.fromEntries(changed.map((name) => [name, before[name]])),
        after: Object.fromEntries(changed.map((name) => [name, after[name]])),
      });
      return heldSettings(tx, slug);
    })
    .catch((error: unknown) => {
      if (error instanceof Unchanged) return error.settings;
      throw error;
    });
}

/** Takes the transaction back: the same settings again are no change, and no new revision. */
class Unchanged extends Error {
  readonly settings: CallSettings;
  constructor(settings: CallSettings) {
    super("nothing changed");
    this.settings = settings;
  }
}

async function wantedOf(
  tx: Db,
  before: CallSettings,
  { title, introduction, paused, territory, openedAt, closedAt, ...numbers }: SettingsChange,
  locale: Locale,
): Promise<WantedSettings> {
  const word = paused === undefined ? before.paused?.word : paused;
  const wanted: WantedSettings = {
    title: withoutEmpty(title ?? before.title),
    introduction: withoutEmpty(introduction ?? before.introduction),
    minAreaM2: numbers.minAreaM2 ?? before.minAreaM2,
    floorAreaM2: numbers.floorAreaM2 ?? before.floorAreaM2,
    maxAreaM2: numbers.maxAreaM2 ?? before.maxAreaM2,
    maxCorners: numbers.maxCorners ?? before.maxCorners,
    pauseWord: word ? withoutEmpty(word) : null,
    openedAt,
    closedAt,
    territory: undefined,
  };
  refuseFaults(faultsOf(before, wanted, numbers), locale);
  if (territory !== undefined) {
    const country = await countryOf(tx, before.slug);
    if (!country) throw new Error("a call vanished while it was held");
    wanted.territory = acceptedTerritory(territory, country, locale);
  }
  return wanted;
}

function faultsOf(
  before: CallSettings,
  wanted: WantedSettings,
  numbers: Pick<SettingsChange, "minAreaM2" | "floorAreaM2" | "maxAreaM2">,
): { field: string; fault: FieldFault }[] {
  const opens = wanted.openedAt ?? before.openedAt;
  const closes = wanted.closedAt === undefined ? before.closedAt : wanted.closedAt;
  const { floorAreaM2, minAreaM2, maxAreaM2 } = wanted;
  const ordered = floorAreaM2 < minAreaM2 && minAreaM2 < maxAreaM2;
  const [sent = "minAreaM2"] = (["minAreaM2", "floorAreaM2", "maxAreaM2"] as const).filter(
    (name) => numbers[name] !== undefined,
  );
  return [
    ...(ordered ? [] : [{ field: sent, fault: "areas_out_of_order" } as const]),
    ...(closes !== null && Date.parse(closes) <= Date.parse(opens)
      ? [{ field: "closedAt", fault: "closes_before_opening" } as const]
      : []),
  ];
}

/** Throws `Refusal` 400 naming the fields, when there is any. */
export function refuseFaults(faults: readonly { field: string; fault: FieldFault }[], locale: Locale): void {
  if (faults.length === 0) return;
  const words = PROBLEM_TEXTS[locale].fields;
  throw new Refusal(400, "input_is_invalid", {
    fields: faults.slice(0, 20).map(({ field, fault }) => ({ field, detail: words[fault] })),
  });
}

const actOf = (before: CallSettings, after: CallSettings) => {
  if (Boolean(before.paused) === Boolean(after.paused)) return "set";
  return after.paused ? "pause" : "resume";
};
