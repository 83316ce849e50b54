import type { Messages } from "../text.ts";
import { grouped, NBSP } from "../typography.ts";

export const photos: Messages["photos"] = {
  step: "Fotos",
  title: "Haben Sie Fotos?",
  take: "Foto aufnehmen",
  choose: "Fotos wählen",
  warning:
    "Vermeiden Sie Gesichter und Kennzeichen. Die im Foto gespeicherte Lage wird vor dem Senden gelöscht.",
  safety: "Bleiben Sie auf der Straße, gehen Sie nicht hinein.",
  working: (name) => `${name} wird vorbereitet…`,
  prepared: (count, most) => `${count} ${count === 1 ? "Foto" : "Fotos"} von höchstens ${most}.`,
  full: (most) => `Voll: höchstens ${most}${NBSP}Fotos.`,
  tooMany: (left, most) =>
    `Höchstens ${most}${NBSP}Fotos: ${left === 1 ? "nur eines" : left} dieser Fotos ${left === 1 ? "wurde" : "wurden"} genommen.`,
  tooHeavy: (name, megabytes) => `${name} ist zu schwer (${grouped(megabytes)}${NBSP}MB, höchstens 40).`,
  unreadable: (name) => `${name} ist nicht lesbar. Wählen Sie ein JPEG-, PNG- oder WebP-Foto.`,
  notKept: "Ihr Browser kann keine Fotos behalten: Senden Sie die Meldung, bevor Sie diese Seite schließen.",
  photo: (index, of) => `Foto ${index} von ${of}`,
  caption: (index) => `Bildunterschrift von Foto ${index}`,
  captionHint: "Was man sieht, in einem Satz.",
  cover: "Dieses Foto wird zuerst gezeigt.",
  earlier: (index) => `Foto ${index} nach vorn`,
  later: (index) => `Foto ${index} nach hinten`,
  removeShort: "Entfernen",
  remove: (index) => `Foto ${index} entfernen`,
  movedTo: (index, of) => `Foto jetzt an Stelle ${index} von ${of}.`,
  removed: "Foto entfernt.",
  author: "Wer hat diese Fotos gemacht?",
  authorHint: "Der Name daneben. Leer: ohne Namen.",
  licence: "Wie dürfen sie dienen?",
  licences: {
    "CC-BY-4.0": "CC BY 4.0: frei, mit Namensnennung",
    "CC0-1.0": "CC0: frei, ohne Bedingung",
  },
  captionTooLong: (index) => `Die Bildunterschrift von Foto ${index} hat mehr als 300 Zeichen.`,
  authorTooLong: "Höchstens 80 Zeichen.",
  skip: "Ohne Foto weiter",
  states: {
    waiting: "Wartet",
    sending: (percent) => `Wird gesendet… ${percent}${NBSP}%`,
    sent: "Angekommen",
    refused: "Abgelehnt",
  },
  lost: "Ihr Browser hatte es nicht mehr; fügen Sie es auf der Seite Ihrer Meldung wieder hinzu.",
};
