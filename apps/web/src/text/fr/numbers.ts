import { decimal, grouped, NBSP, NNBSP } from "../typography.ts";

const days = (count: number) => {
  const whole = Math.round(count);
  return whole < 1 ? "moins d’un jour" : `${grouped(whole)}${NBSP}jour${whole === 1 ? "" : "s"}`;
};
const shortDay = new Intl.DateTimeFormat("fr-BE", { day: "numeric", month: "short", timeZone: "UTC" });

/** The call in figures. */
export const numbers = {
  title: "Chiffres",
  loading: "On compte…",
  failed: "Les chiffres n’ont pas pu être lus.",
  empty: "Aucun signalement n’est encore arrivé.",
  print: "Imprimer",
  csv: "Télécharger le tableau (CSV)",
  csvHint: "Sans noms, adresses ni notes privées.",
  printed: (on: Date) => `Manufacture, situation au ${shortDay.format(on)} ${on.getUTCFullYear()}`,
  received: "Signalements reçus",
  waiting: "Attendent une décision",
  waitingSince: (median: number, oldest: number) =>
    oldest < 1
      ? "depuis moins d’un jour"
      : `la moitié depuis ${days(median)} ou plus, le plus ancien depuis ${days(oldest)}`,
  hectares: "Hectares publiés",
  hectaresWaiting: (hectares: number) => `${decimal(hectares)}${NBSP}ha attendent`,
  figure: (value: number) => (value < 100 ? decimal(value) : grouped(Math.round(value))),
  weeks: "Semaine par semaine",
  weeksPicture: (received: number, decided: number) =>
    `26 dernières semaines${NBSP}: ${grouped(received)} reçus, ${grouped(decided)} décidés`,
  week: "Semaine du",
  weekOf: (week: string) => shortDay.format(new Date(week)),
  receivedShort: "Reçus",
  decidedShort: "Décidés",
  table: "Voir le tableau",
  statuses: "Par état",
  reasons: "Motifs donnés",
  noReason: "Aucun motif n’a encore été donné.",
  communes: "Par commune",
  unknownCommune: "Commune inconnue",
  publishedOf: (published: number) => `dont ${grouped(published)} publié${published === 1 ? "" : "s"}`,
  coverage: "Où l’on a regardé",
  coverageHint: (sideM: number) =>
    `Le territoire en carrés de ${decimal(sideM / 1000)}${NBSP}km. Hachuré${NBSP}: personne n’y a encore rien signalé.`,
  coverageSentence: (visited: number, all: number) =>
    `${grouped(visited)} carrés sur ${grouped(all)} ont un signalement ou un lieu publié (${Math.round((100 * visited) / Math.max(1, all))}${NNBSP}%).`,
  map: "Carte des carrés du territoire",
};
