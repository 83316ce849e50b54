import type { Messages } from "../text.ts";
import { decimal, grouped, NBSP } from "../typography.ts";

const days = (count: number) => {
  const whole = Math.round(count);
  return whole < 1 ? "less than a day" : `${grouped(whole)}${NBSP}day${whole === 1 ? "" : "s"}`;
};
const shortDay = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });

/** The call in figures. */
export const numbers: Messages["numbers"] = {
  title: "Figures",
  loading: "Counting…",
  failed: "The figures could not be read.",
  empty: "No report has arrived yet.",
  print: "Print",
  csv: "Download the table (CSV)",
  csvHint: "Without names, addresses or private notes.",
  printed: (on) => `Manufacture, as of ${shortDay.format(on)} ${on.getUTCFullYear()}`,
  received: "Reports received",
  waiting: "Waiting for a decision",
  waitingSince: (median, oldest) =>
    oldest < 1
      ? "for less than a day"
      : `half of them for ${days(median)} or more, the oldest for ${days(oldest)}`,
  hectares: "Hectares published",
  hectaresWaiting: (hectares) => `${decimal(hectares)}${NBSP}ha waiting`,
  figure: (value) => (value < 100 ? decimal(value) : grouped(Math.round(value))),
  weeks: "Week by week",
  weeksPicture: (received, decided) =>
    `Last 26 weeks: ${grouped(received)} received, ${grouped(decided)} decided`,
  week: "Week of",
  weekOf: (week) => shortDay.format(new Date(week)),
  receivedShort: "Received",
  decidedShort: "Decided",
  table: "See the table",
  statuses: "By status",
  reasons: "Reasons given",
  noReason: "No reason has been given yet.",
  communes: "By municipality",
  unknownCommune: "Municipality unknown",
  publishedOf: (published) => `${grouped(published)} of them published`,
  coverage: "Where people have looked",
  coverageHint: (sideM) =>
    `The territory in squares of ${decimal(sideM / 1000)}${NBSP}km. Hatched: nobody has reported anything there yet.`,
  coverageSentence: (visited, all) =>
    `${grouped(visited)} of ${grouped(all)} squares have a report or a published place (${Math.round((100 * visited) / Math.max(1, all))}%).`,
  map: "Map of the squares of the territory",
};
