import type { Messages } from "../text.ts";
import { decimal, grouped, NBSP } from "../typography.ts";

/** After "seit", which asks for the dative. */
const days = (count: number) => {
  const whole = Math.round(count);
  return whole < 1 ? "weniger als einem Tag" : `${grouped(whole)}${NBSP}${whole === 1 ? "Tag" : "Tagen"}`;
};
const shortDay = new Intl.DateTimeFormat("de-BE", { day: "numeric", month: "short", timeZone: "UTC" });

/** The call in figures. */
export const numbers: Messages["numbers"] = {
  title: "Zahlen",
  loading: "Es wird gezählt…",
  failed: "Die Zahlen konnten nicht gelesen werden.",
  empty: "Noch ist keine Meldung angekommen.",
  print: "Drucken",
  csv: "Tabelle herunterladen (CSV)",
  csvHint: "Ohne Namen, Adressen und private Notizen.",
  printed: (on) => `Manufacture, Stand vom ${shortDay.format(on)} ${on.getUTCFullYear()}`,
  received: "Angekommene Meldungen",
  waiting: "Warten auf eine Entscheidung",
  waitingSince: (median, oldest) =>
    oldest < 1
      ? "seit weniger als einem Tag"
      : `die Hälfte seit ${days(median)} oder länger, die älteste seit ${days(oldest)}`,
  hectares: "Veröffentlichte Hektar",
  hectaresWaiting: (hectares) => `noch ohne Entscheidung: ${decimal(hectares)}${NBSP}ha`,
  figure: (value) => (value < 100 ? decimal(value) : grouped(Math.round(value))),
  weeks: "Woche für Woche",
  weeksPicture: (received, decided) =>
    `Die letzten 26 Wochen: ${grouped(received)} angekommen, ${grouped(decided)} entschieden`,
  week: "Woche vom",
  weekOf: (week) => shortDay.format(new Date(week)),
  receivedShort: "Angekommen",
  decidedShort: "Entschieden",
  table: "Tabelle ansehen",
  statuses: "Nach Stand",
  reasons: "Genannte Gründe",
  noReason: "Noch ist kein Grund genannt.",
  communes: "Nach Gemeinde",
  unknownCommune: "Gemeinde unbekannt",
  publishedOf: (published) => `davon ${grouped(published)} veröffentlicht`,
  coverage: "Wo schon hingesehen wurde",
  coverageHint: (sideM) =>
    `Das Gebiet in Quadraten von ${decimal(sideM / 1000)}${NBSP}km. Schraffiert: Hier hat noch niemand etwas gemeldet.`,
  coverageSentence: (visited, all) =>
    `In ${grouped(visited)} von ${grouped(all)} Quadraten gibt es eine Meldung oder einen veröffentlichten Ort (${Math.round((100 * visited) / Math.max(1, all))}${NBSP}%).`,
  map: "Karte der Quadrate des Gebiets",
};
