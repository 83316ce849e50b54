import type { Register } from "@manufacture/contract/site";
import type { Messages } from "../text.ts";
import { decimal, grouped, NBSP } from "../typography.ts";

const NOUNS: Record<Register | "any", [one: string, many: string]> = {
  any: ["Ort", "Orte"],
  friche: ["Brachfläche", "Brachflächen"],
  memoire: ["Erinnerungsort", "Erinnerungsorte"],
  subjective: ["Tiers-Lieu", "Tiers-Lieux"],
};

const keptMoment = new Intl.DateTimeFormat("de-BE", {
  timeZone: "Europe/Brussels",
  dateStyle: "long",
  timeStyle: "short",
});

const count = (register: Register | undefined, sites: number) =>
  `${grouped(sites)} ${NOUNS[register ?? "any"][sites === 1 ? 0 : 1]}`;

export const sites: Messages["sites"] = {
  registers: { friche: "Brachen", memoire: "Gedächtnis", subjective: "Tiers-Lieux" },
  stages: {
    candidate: "Kandidat des Aufrufs",
    known: "Bekannte Brachfläche",
    small_site: "Kleiner Ort",
    occupation: "Zwischennutzung",
    memoire: "Gedächtnis",
    reconverted: "Umgenutzt",
    tiers_lieu: "Tiers-Lieu",
  },
  stageSentences: {
    candidate: "Im Aufruf des 11H22 vorgeschlagen.",
    known: "Eine bekannte Brachfläche, die noch niemand zum Aufruf vorgeschlagen hat.",
    small_site: "Zu klein für die Manufacture, aber nützlich: gut zu behalten.",
    occupation: "Hier gab oder gibt es eine Zwischennutzung.",
    memoire: "Hier ist etwas geschehen; der Ort erinnert sich.",
    reconverted: "Lag früher brach und hat eine neue Nutzung gefunden oder sucht sie.",
    tiers_lieu: "Ein Tiers-Lieu: Hier wird gemacht, gelernt und sich getroffen.",
  },
  certainties: {
    high: "Sichere Angabe",
    medium: "Angabe zu bestätigen",
    low: "Unsichere Angabe",
  },
  position: (errorM) =>
    errorM < 1000
      ? `Lage auf ±${NBSP}${grouped(errorM)}${NBSP}m`
      : `Lage auf ±${NBSP}${decimal(errorM / 1000)}${NBSP}km`,
  explore: {
    title: "Manufacture: die Karte der Brachflächen und gelebten Orte um Lüttich",
    skipToList: "Zur Liste der Orte",
    report: "Brachfläche melden",
    search: "Einen Ort suchen",
    searchHint: "Ort, Straße, frühere Nutzung…",
    clearSearch: "Suche löschen",
    registers: "Was die Karte zeigt",
    stages: "Wie weit der Ort ist",
    panel: "Suche und Liste",
    list: "Liste der Orte",
    map: "Karte der Orte. Dieselben Orte stehen in der Liste.",
    inView: (register, sites) => `${count(register, sites)} in diesem Ausschnitt`,
    inAll: (register, sites) => count(register, sites),
    hectares: (areaM2, allKnown) => {
      const hectares = areaM2 / 10_000;
      const shown = hectares < 10 ? decimal(hectares) : grouped(Math.round(hectares));
      return `${allKnown ? "" : "mindestens "}${shown} Hektar`;
    },
    selected: (name) => `${name}: auf der Karte gewählt.`,
    grow: "Liste vergrößern",
    shrink: "Liste verkleinern",
    empty: "Kein Ort hier mit diesen Filtern.",
    emptyView: "Kein Ort in diesem Teil der Karte.",
    elsewhere: (sites) =>
      sites === 1 ? "Den Ort anderswo ansehen" : `Die ${grouped(sites)} Orte anderswo ansehen`,
    clear: "Filter löschen",
    more: (left) => `Mehr zeigen (noch ${grouped(left)})`,
    loading: "Die Orte kommen…",
    failed: "Die Orte antworten nicht.",
    failedHelp: "Die Karte bleibt. Versuchen Sie es gleich noch einmal.",
    offline: "Sie sind offline.",
    offlineHelp: "Die Orte laden, sobald Sie Netz haben.",
    offlineKept: "Offline: Was schon geladen war, bleibt sichtbar.",
    keptSince: (since) => `Offline: die Karte, wie sie am ${keptMoment.format(since)} war.`,
    seeSite: "Zur Seite des Ortes",
    close: "Schließen",
    showOnMap: "Karte zentrieren",
  },
  page: {
    photos: "Fotos",
    photoAlt: (index, name) => `Foto ${index} von ${name}`,
    credit: (author, licence) =>
      `${author ? `Foto: ${author}` : "Foto ohne Namen"}, ${licence === "CC0-1.0" ? "CC0" : `CC${NBSP}BY${NBSP}4.0`}`,
    title: (name) => `${name} · Manufacture`,
    back: "Zurück zur Karte",
    missing: "Seite nicht gefunden: Vielleicht wurde sie zusammengelegt.",
    missingHelp: "Der Ort steht vielleicht noch auf der Karte, unter anderem Namen.",
    loading: "Die Seite kommt…",
    failed: "Die Seite antwortet nicht.",
    failedHelp: "Versuchen Sie es gleich noch einmal; die Adresse dieser Seite bleibt richtig.",
    map: (name) => `Karte: ${name}`,
    area: "Fläche",
    pitches: (pitches) => `≈${NBSP}${decimal(pitches)} ${pitches === 1 ? "Fußballfeld" : "Fußballfelder"}`,
    facts: "Was man weiß",
    address: "Adresse",
    commune: "Gemeinde",
    formerUse: "Frühere Nutzung",
    state: "Zustand",
    years: "Daten",
    description: "Beschreibung",
    tags: "Schlagwörter",
    life: "Lebenslinie",
    today: "Heute",
    undated: "Ohne Datum",
    sources: "Quellen",
    noSources: "Noch keine Quelle veröffentlicht.",
    certainty: "Verlässlichkeit",
    positionBasis: "Woher die Lage stammt",
    haloHelp: "Der gepunktete Kreis zeigt, wo der Ort liegen kann.",
    share: "Teilen",
    copied: "Link kopiert.",
    copyFailed: (address) => `Kopieren nicht möglich. Hier ist die Adresse: ${address}`,
    scale: "Neben der Place Saint-Lambert",
    scaleLabel: (name, times) =>
      `Der Umriss von ${name} und der der Place Saint-Lambert, im selben Maßstab. ${times}`,
    scaleNote: `Place Saint-Lambert: etwa 190${NBSP}×${NBSP}110${NBSP}m, angenäherte Form.`,
    times: (times) =>
      times < 1
        ? `${Math.round(times * 100)}${NBSP}% der Place Saint-Lambert.`
        : `${decimal(times)}-mal die Place Saint-Lambert.`,
    updated: (date) => `Veröffentlicht am ${date}.`,
  },
  wrong: {
    title: "Einen Fehler melden",
    hint: "Ein Name, ein Datum, eine Stelle stimmt nicht? Das Team liest Sie.",
    label: "Was nicht stimmt",
    email: "Ihre E-Mail",
    emailHint: "Um Ihnen zu antworten. Nie veröffentlicht, danach gelöscht.",
    send: "Senden",
    sent: "Danke! Das Team sieht es sich an.",
    empty: "Schreiben Sie, was nicht stimmt.",
    emailWrong: "Schreiben Sie eine E-Mail-Adresse wie name@beispiel.be.",
    failed: "Das Senden ist gescheitert. Ihr Text ist noch da: Versuchen Sie es wieder.",
  },
};
