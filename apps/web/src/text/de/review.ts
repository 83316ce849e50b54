import type { Messages } from "../text.ts";
import { grouped, NBSP } from "../typography.ts";

const quoted = (words: string) => `„${words}“`;
const atLiege = { timeZone: "Europe/Brussels" } as const;
const clock = new Intl.DateTimeFormat("de-BE", { ...atLiege, hour: "2-digit", minute: "2-digit" });
const day = new Intl.DateTimeFormat("de-BE", { ...atLiege, day: "numeric", month: "long" });
const dayAndYear = new Intl.DateTimeFormat("de-BE", {
  ...atLiege,
  day: "numeric",
  month: "long",
  year: "numeric",
});
const year = new Intl.DateTimeFormat("de-BE", { ...atLiege, year: "numeric" });
/** The Swedes write dates as ISO 8601 does. */
const isoDay = new Intl.DateTimeFormat("sv-SE", { ...atLiege, dateStyle: "short" });
const ago = new Intl.RelativeTimeFormat("de-BE", { numeric: "auto", style: "short" });
const shortDay = new Intl.DateTimeFormat("de-BE", { ...atLiege, day: "numeric", month: "short" });

const moment = (at: Date, now: Date) =>
  `${(year.format(at) === year.format(now) ? day : dayAndYear).format(at)} um ${clock.format(at)}`;

/** Days since 1970 by the calendar of Liège: "gestern" is the day before, not 24 hours ago. */
const dayNumber = (at: Date) => Date.parse(isoDay.format(at)) / 86_400_000;

/** From a lone instant to years: the largest unit of which at least one has passed. */
function since(at: Date, now: Date): string {
  const minutes = Math.max(0, Math.floor((now.getTime() - at.getTime()) / 60_000));
  if (minutes < 1) return "gerade eben";
  if (minutes < 60) return ago.format(-minutes, "minute");
  if (minutes < 24 * 60) return ago.format(-Math.floor(minutes / 60), "hour");
  const days = dayNumber(now) - dayNumber(at);
  if (days < 60) return ago.format(-days, "day");
  return days < 730
    ? ago.format(-Math.floor(days / 30), "month")
    : ago.format(-Math.floor(days / 365), "year");
}

const listed = (words: readonly string[]) => words.map(quoted).join(", ");

export const review: Messages["review"] = {
  pageTitle: (page) => `${page} – Durchsicht – Manufacture`,
  console: "Durchsicht",
  publicMap: "Öffentliche Karte",
  account: "Ihre Sitzung",
  signOut: "Abmelden",
  roles: { reviewer: "Durchsicht", coordinator: "Koordination" },
  retry: "Noch einmal versuchen",
  unreachable:
    "Das Netz antwortet nicht. Was Sie geschrieben haben, bleibt erhalten: Versuchen Sie es gleich wieder.",
  offline: "Offline. Was Sie schreiben, bleibt in diesem Tab erhalten.",

  signIn: {
    title: "Anmelden",
    lead: "Für das Durchsichtsteam des 11H22.",
    email: "E-Mail-Adresse",
    note: "Sie erhalten einen Anmeldelink, der 15 Minuten gilt.",
    send: "Link erhalten",
    sending: "Wird gesendet…",
    sent: "Wenn diese Adresse zugelassen ist, wurde der Link gerade gesendet.",
    sentHelp:
      "Öffnen Sie ihn auf diesem Gerät. Nach einigen Minuten nichts da? Sehen Sie bei den unerwünschten Nachrichten nach.",
    wrong: "Schreiben Sie eine E-Mail-Adresse wie name@beispiel.be.",
    ready: "Ihr Link ist bereit.",
    readyHelp: "Er gilt nur einmal.",
    enter: "Anmelden",
    entering: "Sie werden angemeldet…",
    expired: "Dieser Link ist nicht mehr gültig. Fordern Sie einen neuen an.",
    unreachable: "Das Netz antwortet nicht. Versuchen Sie es gleich wieder.",
    tooMany: "Zu viele Versuche hintereinander. Versuchen Sie es in einigen Minuten wieder.",
  },

  statuses: {
    received: "Angekommen",
    in_review: "In Durchsicht",
    needs_info: "Rückfrage gestellt",
    published: "Veröffentlicht",
    kept_as_memory: "Im Gedächtnis",
    too_small: "Zu klein",
    declined: "Abgelehnt",
    merged: "Zusammengelegt",
    withdrawn: "Zurückgezogen",
  },
  tabs: {
    open: "Zur Durchsicht",
    needs_info: "Rückfrage gestellt",
    published: "Veröffentlicht",
    kept_as_memory: "Im Gedächtnis",
    too_small: "Zu klein",
    declined: "Abgelehnt",
    withdrawn: "Zurückgezogen",
  },
  paths: { candidate: "Kandidat", to_check: "Zu prüfen", small_site: "Kleiner Ort" },
  kinds: {
    terrain: "Ein Gelände",
    batiment: "Ein Gebäude",
    mixte: "Ein Gelände und ein Gebäude",
    inconnu: "Gelände oder Gebäude, nicht bekannt",
  },
  outOfTerritory: "Außerhalb",
  since,
  /** Day and hour in little room; a column says the year by its order. */
  brief: (at) => `${shortDay.format(at)}, ${clock.format(at)}`,
  moment,

  queue: {
    title: "Die Warteschlange",
    filter: "Meldungen nach Stand",
    count: (count) => `${grouped(count)} ${count === 1 ? "Meldung" : "Meldungen"}`,
    candidates: "Kandidaten für die Manufacture",
    small: "Kleine Orte, gesondert behalten",
    columns: {
      reference: "Nummer",
      received: "Angekommen",
      place: "Ort",
      area: "Fläche",
      path: "Weg",
      status: "Stand",
    },
    noWords: "Ohne Beschreibung",
    older: "Ältere",
    loadingOlder: "Einen Augenblick…",
    map: (count) => `Karte der Warteschlange: ${count === 1 ? "1 Ort" : `${grouped(count)} Orte`}`,
    showMap: "Auf der Karte ansehen",
    hideMap: "Karte ausblenden",
    loading: "Die Warteschlange kommt…",
    failed: "Die Warteschlange konnte nicht gelesen werden.",
    empty: "Die Warteschlange ist leer.",
    emptyHelp: "Alles ist durchgesehen. Danke! Die nächsten Meldungen kommen hier an.",
    nothing: "Hier ist zurzeit nichts.",
    nothingHelp: "Keine Meldung hat diesen Stand.",
    backToOpen: "Zeigen, was noch durchzusehen ist",
  },

  shortcuts: {
    button: "Tastenkürzel",
    title: "Tastenkürzel",
    next: "Nächste Meldung",
    previous: "Vorige Meldung",
    open: "Gewählte Meldung öffnen",
    publish: "Veröffentlichen",
    decline: "Ablehnen",
    search: "In der Warteschlange suchen",
    edit: "Öffentliche Seite ändern",
    close: "Formular schließen",
    help: "Diese Hilfe",
    enter: "Eingabe",
    escape: "Esc",
    enabled: "Tastenkürzel mit einem Buchstaben",
    enabledHelp: "Sie wirken nie, während Sie schreiben.",
    done: "Schließen",
  },

  dossier: {
    back: "Die Warteschlange",
    loading: "Die Meldung kommt…",
    failed: "Die Meldung konnte nicht gelesen werden.",
    missing: "Diese Meldung ist nicht zu finden.",
    missingHelp: "Die Adresse ist vielleicht unvollständig.",
    next: "Nächste Meldung",
    previous: "Vorige Meldung",
    map: (reference) => `Genauer Umriss der Meldung ${reference}`,
    exact: "Genauer Umriss, privat",
    preview: "Was alle sehen werden",
    story: "Die Erzählung",
    noStory: "Die Person hat nichts geschrieben.",
    facts: "Die Meldung",
    kind: "Was es ist",
    received: "Angekommen",
    reporter: "Von",
    anonymous: "Ohne Namen",
    hasEmail: "Hat eine Adresse hinterlassen",
    noEmail: "Hat keine Adresse hinterlassen",
    publicPage: "Öffentliche Seite ansehen",
    erased: "Die Person hat löschen lassen, was sie geschrieben hatte.",
    parcels: "Parzellen",
    sameAs: "Es ist derselbe Ort wie",
    differs: "Es ist nicht der Ort nebenan",
    history: "Geschichte der Meldung",
    work: "Ihre Arbeit",
    decide: "Ihre Entscheidung",
    noDecision: "Diese Meldung ist abgeschlossen: Es gibt nichts mehr zu entscheiden.",
  },

  photos: {
    title: (count) => (count === 0 ? "Kein Foto" : count === 1 ? "Ein Foto" : `${count} Fotos`),
    alt: (index) => `Foto ${index} der Meldung`,
    awaited: "Angekündigt, noch nicht angekommen",
    credit: (author, licence) =>
      `${author || "Ohne Namen"}, ${licence === "CC0-1.0" ? "CC0" : `CC${NBSP}BY${NBSP}4.0`}`,
    choose: "Veröffentlichte Fotos",
    chooseHint:
      "Entfernen Sie das Häkchen, wo ein Gesicht, ein Kennzeichen oder das Innere einer Wohnung zu sehen ist.",
  },
  proposals: {
    title: (count) =>
      count === 1 ? "Eine Verbesserung vorgeschlagen" : `${count} Verbesserungen vorgeschlagen`,
    outline: (area, before) => `Ein anderer Umriss: ${area} statt ${before}.`,
    drawn: "Durchgezogen der vorgeschlagene Umriss; gestrichelt der von vorher.",
    take: "Übernehmen",
    leave: "So lassen",
    published:
      "Die veröffentlichte Seite ändert sich nicht von selbst: Öffnen Sie die Meldung wieder, dann veröffentlichen Sie neu.",
  },

  tags: {
    title: "Schlagwörter",
    chosen: "Gewählte Schlagwörter",
    none: "Kein Schlagwort gewählt.",
    search: "Suchen oder anlegen",
    groups: { espace: "Räume", theme: "Themen", objectif: "Ziele", libre: "Frei" },
    group: (group, count) => `${group} (${count})`,
    create: (label) => `${quoted(label)} anlegen`,
    remove: (label) => `${quoted(label)} entfernen`,
    matches: "Gefundene Schlagwörter",
    noMatch: "Kein Schlagwort unter diesem Namen.",
    added: (label) => `${quoted(label)} hinzugefügt.`,
    removed: (label) => `${quoted(label)} entfernt.`,
    tooMany: "Höchstens 40 Schlagwörter.",
  },
  note: { label: "Private Notiz", hint: "Nur für das Team.", optional: "freiwillig" },

  decisions: {
    open: "Durchsicht beginnen",
    ask_for_info: "Nachfragen",
    publish: "Veröffentlichen",
    keep_as_memory: "Ins Gedächtnis aufnehmen",
    mark_too_small: "Zu klein",
    decline: "Ablehnen",
    withdraw: "Zurückziehen",
    reopen: "Wieder öffnen",
  },
  forms: {
    titles: {
      open: "Durchsicht beginnen",
      ask_for_info: "Nachfragen",
      publish: "Diesen Ort veröffentlichen",
      keep_as_memory: "Diesen Ort ins Gedächtnis aufnehmen",
      mark_too_small: "Zu klein für die Manufacture",
      decline: "Diese Meldung ablehnen",
      withdraw: "Diese Meldung zurückziehen",
      reopen: "Diese Meldung wieder öffnen",
    },
    confirm: {
      open: "Durchsicht beginnen",
      ask_for_info: "Frage senden",
      publish: "Ort veröffentlichen",
      keep_as_memory: "Ins Gedächtnis aufnehmen",
      mark_too_small: "Als zu klein vermerken",
      decline: "Ablehnen",
      withdraw: "Meldung zurückziehen",
      reopen: "Meldung wieder öffnen",
    },
    cancel: "Abbrechen",
    sending: "Wird gespeichert…",
    wrong: "Etwas fehlt",
    reasonLabels: {
      open: "Ein Wort an die Person",
      ask_for_info: "Ihre Frage",
      publish: "Ein Wort an die Person",
      keep_as_memory: "Ein Wort an die Person",
      mark_too_small: "Der Grund",
      decline: "Der Grund",
      withdraw: "Ein Wort an die Person",
      reopen: "Ein Wort an die Person",
    },
    reasonHints: {
      withEmail: "Die Person erhält es per E-Mail und liest es auf der Seite ihrer Meldung.",
      withoutEmail: "Die Person liest es auf der Seite ihrer Meldung.",
    },
    reasonMissing: {
      ask_for_info: "Schreiben Sie Ihre Frage.",
      mark_too_small: "Wählen Sie einen Grund.",
      decline: "Wählen Sie einen Grund für die Ablehnung.",
    },
    templates: "Fertige Sätze, zum Anpassen",
    optional: "freiwillig",
    name: "Öffentlicher Name",
    nameHint: "Der übliche Name des Ortes, wie man ihn im Viertel nennt.",
    nameMissing: "Geben Sie diesem Ort einen öffentlichen Namen mit mindestens 3 Buchstaben.",
    commune: "Gemeinde",
    address: "Adresse oder Anhaltspunkt",
    addressHint: "Nur wenn sie öffentlich sein darf.",
    publicDescription: "Öffentliche Beschreibung",
    publicDescriptionHint: "Aus der Erzählung übernommen. Entfernen Sie, was auf eine Person hinweist.",
    outline: "Veröffentlichter Umriss",
    outlineHint: "Die Schraffur auf der Karte zeigt, was alle sehen werden.",
    outlines: {
      exact: "Genau",
      exactHint: "wie gezeichnet",
      simplified: "Vereinfacht",
      simplifiedHint: "die Ecken sind verschoben",
      disc: "Scheibe",
      discHint: "der Umriss ist verborgen (Besetzung, Gefahr, Eigentum einer Privatperson)",
      generalised: "Vergröbert",
      generalisedHint: "ganze Quadrate, keine Seite stimmt genau",
    },
    gridM: "Seite der Quadrate in Metern",
    toleranceM: "Toleranz in Metern",
    radiusM: "Radius in Metern",
    metresWrong: (min, max) => `Eine ganze Zahl von ${grouped(min)} bis ${grouped(max)}.`,
    reopenWarning:
      "Die öffentliche Seite wird von der Karte genommen. Sie muss dann neu veröffentlicht werden.",
  },
  done: {
    open: "Durchsicht begonnen.",
    ask_for_info: "Frage gesendet.",
    publish: "Veröffentlicht: Der Ort steht auf der Karte.",
    keep_as_memory: "Ins Gedächtnis aufgenommen: Der Ort steht auf der Karte.",
    mark_too_small: "Als zu klein vermerkt.",
    decline: "Meldung abgelehnt.",
    withdraw: "Meldung zurückgezogen.",
    reopen: "Meldung wieder geöffnet.",
    nextReport: (reference) => `Nächste Meldung: ${reference}`,
    queueDone: "Zurück zur Warteschlange",
  },
  failures: {
    title: "Nichts ist gespeichert",
    notAllowedNow:
      "Diese Entscheidung ist im jetzigen Stand der Meldung nicht möglich. Laden Sie sie neu: Ihre Eingabe bleibt erhalten.",
    reload: "Meldung neu laden",
    expired: "Ihre Sitzung ist abgelaufen: Melden Sie sich wieder an, Ihre Eingabe bleibt erhalten.",
    signIn: "Wieder anmelden",
    server:
      "Das Speichern ist auf unserer Seite gescheitert. Ihre Eingabe bleibt erhalten: Versuchen Sie es gleich wieder.",
  },
  conflict: {
    title: (by) => `${by} hat diese Meldung geändert. Vergleichen Sie vor dem Speichern.`,
    someone: "Jemand",
    read: "Sie hatten gelesen",
    now: "Die Meldung sagt jetzt",
    mine: "Ihre Entscheidung",
    status: "Stand",
    tags: "Schlagwörter",
    noTags: "keine",
    tagsAdded: (labels) => `${listed(labels)} hinzugefügt`,
    tagsRemoved: (labels) => `${listed(labels)} entfernt`,
    lastEvent: "Letzter Schritt",
    resume: "Meine Entscheidung auf die jetzige Version anwenden",
    leave: "Aufgeben",
    noLonger: (decision, status) =>
      `${quoted(decision)} ist nicht mehr möglich: Der Stand der Meldung ist ${quoted(status)}. Ihre Eingabe bleibt erhalten.`,
  },

  history: {
    /** What someone did, after their name. */
    moves: {
      open: "hat die Durchsicht begonnen",
      ask_for_info: "hat nachgefragt",
      publish: "hat veröffentlicht",
      keep_as_memory: "hat den Ort ins Gedächtnis aufgenommen",
      mark_too_small: "hat den Ort als zu klein vermerkt",
      decline: "hat abgelehnt",
      withdraw: "hat die Meldung zurückgezogen, auf Wunsch der Person",
      reopen: "hat die Meldung wieder geöffnet",
    },
    reporter: {
      receive: "die Meldung ist angekommen",
      withdraw: "wer die Meldung gesendet hatte, hat sie zurückgezogen",
      answer: "die Person hat geantwortet",
      correct: "die Person hat ihre Meldung verbessert",
      propose: "die Person hat eine Verbesserung vorgeschlagen",
      erase: "die Person hat löschen lassen, was von ihr kam",
    },
    proposals: {
      take_proposal: "hat die vorgeschlagene Verbesserung übernommen",
      leave_proposal: "hat die vorgeschlagene Verbesserung nicht übernommen",
    },
    someone: "jemand",
    became: (status) => `hat die Meldung auf ${quoted(status)} gesetzt`,
    sentence: (when, what, reason) =>
      reason ? `${when} – ${what}: ${quoted(reason)}` : `${when} – ${what}.`,
    note: "Private Notiz",
  },
  suggestedName: {
    terrain: (area) => `Gelände von ${area}`,
    batiment: (area) => `Leeres Gebäude, ${area}`,
    mixte: (area) => `Gebäude und Gelände, ${area}`,
    inconnu: (area) => `Leerer Ort von ${area}`,
  },
};
