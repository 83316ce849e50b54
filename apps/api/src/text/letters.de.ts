import type { LetterTexts } from "./letters.fr.ts";

export const de: LetterTexts = {
  signInSubject: "Ihr Anmeldelink für Manufacture",
  signIn: (minutes) => `Hier ist der Link zur Anmeldung. Er gilt ${minutes} Minuten und nur einmal.`,
  inviteSubject: "Sie sind zu Manufacture eingeladen",
  invite: (by) =>
    `${by} lädt Sie ein, Meldungen leer stehender Orte zu prüfen. Fordern Sie hier Ihren Anmeldelink an, mit dieser E-Mail-Adresse:`,
  signInIgnore: "Sie haben nichts angefordert? Dann ignorieren Sie diese Nachricht.",
  receiptSubject: (reference) => `Ihre Meldung ${reference} ist angekommen`,
  receipt: {
    candidate:
      "Danke! Ihre Meldung ist angekommen. Das Team von 11H22 prüft sie, bevor etwas veröffentlicht wird.",
    to_check:
      "Danke! Ihre Meldung ist angekommen. Die Fläche liegt sehr nahe am Mindestmaß: Das Team von 11H22 prüft sie, bevor etwas veröffentlicht wird.",
    small_site:
      "Danke! Ihre Meldung ist angekommen. Der Ort ist zu klein für die Manufacture, kann aber anders dienen: Das Team von 11H22 bewahrt ihn gesondert auf und prüft ihn.",
  },
  decisionSubject: (reference) => `Neues zu Ihrer Meldung ${reference}`,
  acts: {
    open: null,
    ask_for_info: "Das Team von 11H22 liest Ihre Meldung und hat eine Frage:",
    publish: "Ihre Meldung ist veröffentlicht: Der Ort ist auf der Karte.",
    keep_as_memory: "Ihre Meldung ist im Gedächtnisregister bewahrt: Der Ort ist auf der Karte.",
    mark_too_small:
      "Der von Ihnen gemeldete Ort ist zu klein für die Manufacture. Er bleibt für andere Zwecke notiert.",
    decline: "Der von Ihnen gemeldete Ort wurde nicht ausgewählt.",
    withdraw: "Sie haben uns gebeten, Ihre Meldung zurückzunehmen: Das ist geschehen.",
    reopen: null,
    merge:
      "Jemand anderes hatte denselben Ort gemeldet: Ihre beiden Meldungen werden jetzt gemeinsam gelesen. Nichts von dem, was Sie geschickt haben, geht verloren, und Sie erfahren, wie es weitergeht.",
    undo: "Was wir Ihnen zuletzt geschrieben haben, gilt nicht mehr: Wir prüfen Ihre Meldung noch. Wir bitten um Entschuldigung.",
  },
  follow: "Ihr persönlicher Verfolgungslink, bitte für sich behalten:",
  linksSubject: "Ihre persönlichen Links",
  links:
    "Sie wollten Ihre Meldungen wiederfinden. Behalten Sie diese Links für sich: Wer sie hat, kann Ihre Meldungen verfolgen und zurückziehen.",
  signature: "Das Team von 11H22",
};
