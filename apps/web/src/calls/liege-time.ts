/** The Swedes write dates as ISO 8601 does. */
const atLiege = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Brussels",
  dateStyle: "short",
  timeStyle: "short",
});

/** An instant as the clocks of Liège show it, as a field of date and time holds it: "2026-03-01T09:00". */
export const toLiege = (instant: string): string => atLiege.format(new Date(instant)).replace(" ", "T");

/** The instant (ISO 8601, UTC, whole seconds) at which the clocks of Liège show that; undefined when it is no time. */
export function fromLiege(local: string): string | undefined {
  const shown = Date.parse(`${local}:00Z`);
  if (!/^2[01]\d\d-\d\d-\d\dT\d\d:\d\d$/.test(local) || Number.isNaN(shown)) return undefined;
  // Two steps, because the first guess may lie on the other side of a change of clocks.
  let instant = shown;
  for (let step = 0; step < 2; step++) instant += shown - Date.parse(`${toLiege(iso(instant))}:00Z`);
  return iso(instant);
}

const iso = (instant: number) => new Date(instant).toISOString().replace(/\.\d+Z$/, "Z");
