import type { Messages } from "../text.ts";
import { areaText, grouped, NBSP } from "../typography.ts";

const quoted = (words: string) => `„${words}“`;
const percent = (share: number) => `${Math.round(share * 100)}${NBSP}%`;
const metres = (length: number) => `${grouped(Math.round(length))}${NBSP}m`;

/** What the console says beside deciding: preparing, working together, comparing. */
export const desk: Messages["desk"] = {
  fields: {
    name: "Öffentlicher Name",
    commune: "Gemeinde",
    address: "Adresse oder Anhaltspunkt",
    publicDescription: "Öffentliche Beschreibung",
    workingOutline: "Arbeitsumriss",
    publicOutline: "Veröffentlichter Umriss",
    outlineReason: "Grund für den veröffentlichten Umriss",
    photoPlan: "Fotos",
  },
  prepare: {
    title: "Die öffentliche Seite",
    lead: "Was alle lesen werden, sobald der Ort veröffentlicht ist. Vorher ist nichts zu sehen.",
    save: "Seite speichern",
    saved: "Die Seite ist gespeichert.",
    unsaved: "Änderungen noch nicht gespeichert.",
    restored: "Ihre Eingabe ist wieder da.",
    mergedWith: (by, fields) =>
      `${by} hat inzwischen geändert: ${fields.join(", ")}. Ihre Änderungen kommen dazu.`,
    drop: "Meine Änderungen verwerfen",
  },
  outline: {
    sent: "Gesendeter Umriss, privat",
    working: "Arbeitsumriss, privat",
    edit: "Umriss verbessern",
    back: "Zurück zum gesendeten Umriss",
    differs: (now, sent) => `Arbeitsumriss: ${now} (gesendet: ${sent}).`,
    pageTitle: (reference) => `Umriss von ${reference}`,
    heading: "Umriss verbessern",
    toDossier: "Die Meldung",
    save: "Speichern",
    conflict: (by) => `${by} hat einen anderen Umriss gespeichert, während Sie zeichneten.`,
    conflictHelp: "Hier liegen sie übereinander. Nichts ist verloren, solange Sie nicht gewählt haben.",
    mine: (area) => `Meiner, durchgezogen: ${area}`,
    theirs: (area) => `Der andere, gestrichelt: ${area}`,
    keepMine: "Meinen Umriss behalten",
    keepTheirs: "Den anderen Umriss nehmen",
    none: "Gesendeter Umriss",
    reason: "Warum es nicht der genaue Umriss ist",
    reasons: {
      none: "Ohne besonderen Grund",
      squat: "Könnte besetzt werden",
      owner: "Gehört einer Privatperson",
      danger: "Gefährlicher Ort",
      other: "Anderer Grund",
    },
  },
  contact: {
    show: "Adresse ansehen",
    hint: "Dass Sie sie angesehen haben, steht danach in der Geschichte der Meldung.",
  },
  together: {
    also: (name, doing) =>
      ({
        reading: `${name} sieht diese Meldung an`,
        outline: `${name} ändert den Umriss`,
        words: `${name} schreibt die öffentliche Seite`,
        deciding: `${name} trifft eine Entscheidung`,
      })[doing],
    changed: (by) => `${by} hat diese Meldung gerade geändert.`,
    reporter: "Die Person, die diese Meldung gesendet hat,",
    look: "Diese Änderungen übernehmen",
    assignee: "Zugewiesen an",
    nobody: "Niemand",
    mine: "Mir zuweisen",
    undo: (act) => `Rückgängig machen: ${act}`,
    undone: "Es ist rückgängig gemacht.",
    undoSoon: "Rückgängig machen",
    undoFailed: "Das ließ sich nicht rückgängig machen.",
    acts: {
      open: "Beginn der Durchsicht",
      ask_for_info: "Rückfrage",
      publish: "Veröffentlichung",
      keep_as_memory: "Aufnahme ins Gedächtnis",
      mark_too_small: "„zu klein“",
      decline: "Ablehnung",
      withdraw: "Zurückziehen",
      reopen: "Wiedereröffnung",
      merge: "Zusammenlegung",
      prepare: "Änderung der öffentlichen Seite",
      tag: "Schlagwörter",
      assign: "Zuweisung",
    },
  },
  notes: {
    title: "Notizen des Teams",
    label: "Ihre Notiz",
    hint: "Nur für das Team. Tippen Sie @ und einen Vornamen, um jemandem Bescheid zu geben.",
    add: "Notiz hinzufügen",
    none: "Keine Notiz.",
    named: (names) => `Bescheid bekommt: ${names.join(", ")}`,
  },
  photos: {
    hide: "Ausblenden",
    show: "Zeigen",
    hidden: "Ausgeblendet",
    cover: "Titelbild",
    earlier: "Nach vorn",
    later: "Nach hinten",
    alt: "Was das Foto zeigt",
    altHint: "Für Menschen, die es nicht sehen.",
    of: (reference) => `Foto aus ${reference}`,
    saved: "Fotos gespeichert.",
  },
  twins: {
    title: (count) =>
      count === 1 ? "Vielleicht derselbe Ort" : `${count} Meldungen, vielleicht zum selben Ort`,
    why: (overlap, distanceM, likeness) =>
      [
        overlap > 0.005
          ? `${percent(overlap)} des kleineren Umrisses gemeinsam`
          : distanceM < 1
            ? "sie berühren sich"
            : `${metres(distanceM)} voneinander entfernt`,
        likeness > 0.2 && `Erzählungen zu ${percent(likeness)} ähnlich`,
      ]
        .filter(Boolean)
        .join(", "),
    score: (score) => `Ähnlichkeit ${percent(score)}`,
    compare: "Vergleichen",
    hide: "Vergleich ausblenden",
    apart: "Das sind zwei Orte",
    merge: "Mit dieser Meldung zusammenlegen",
    mergeInto: (reference) => `Diese Meldung mit ${reference} zusammenlegen`,
    mergeHint: (other, here) =>
      `${other} wird zusammen mit ${here} gelesen. Die Person dahinter, ihre Fotos, die Notizen und der Link bleiben, und sie bekommt Bescheid.`,
    merged: (count) =>
      count === 1
        ? "Eine andere Meldung ist hier dazugelegt"
        : `${count} andere Meldungen sind hier dazugelegt`,
    split: "Trennen",
    into: "Diese Meldung ist zusammengelegt mit",
    near: "Veröffentlichte Orte ganz in der Nähe",
    overlaps: (share) => `bedeckt ${percent(share)} des Umrisses`,
    away: (distanceM) => (distanceM < 1 ? "berührt den Umriss" : `${metres(distanceM)} entfernt`),
    here: "Diese Meldung",
  },
  letter: {
    preview: "E-Mail vorher lesen",
    hide: "E-Mail ausblenden",
    none: "Diese Entscheidung sendet keine E-Mail.",
    subject: "Betreff",
    later:
      "Die E-Mail geht einige Sekunden nach der Entscheidung ab: Machen Sie sie sofort rückgängig, bleibt die E-Mail hier.",
  },
  conflict: {
    clash: "Sie haben beide dasselbe geändert. Wählen Sie Feld für Feld.",
    mine: "Meine Version",
    theirs: "Die andere Version",
    empty: "leer",
    resumeSave: "Meine Wahl speichern",
    theirsToo: (fields) => `Auch geändert: ${fields.join(", ")}.`,
    asSent: "wie in der Meldung",
  },
  erase: {
    title: "Aus rechtlichem Grund löschen",
    hint: "Worte, Name, Adresse und Fotos der Person verschwinden endgültig. Die Meldung und die Entscheidungen bleiben, und der Grund steht danach in ihrer Geschichte.",
    ground: "Rechtlicher Grund",
    act: "Endgültig löschen",
    confirm: "Ja, löschen",
  },
  history: {
    prepare: (fields) => `hat die öffentliche Seite geändert (${fields.join(", ")})`,
    tag: (added, removed) => {
      const changes = [
        added.length > 0 && `${added.map(quoted).join(", ")} hinzugefügt`,
        removed.length > 0 && `${removed.map(quoted).join(", ")} entfernt`,
      ].filter(Boolean);
      return changes.length > 0 ? `hat ${changes.join(" und ")}` : "";
    },
    assign: (to) =>
      to === null ? "hat die Meldung niemandem mehr zugewiesen" : `hat die Meldung an ${to} zugewiesen`,
    note: "hat eine Notiz hinterlassen",
    see_contact: "hat die Adresse der Person angesehen",
    merge: (head) => `hat diese Meldung mit ${head} zusammengelegt`,
    absorb: (other) => `hat ${other} mit dieser Meldung zusammengelegt`,
    release: (other) => `hat ${other} von dieser Meldung getrennt`,
    dismiss_twin: (other) => `hat gesagt, dass ${other} ein anderer Ort ist`,
    undo: (act) => `hat rückgängig gemacht: ${act}`,
    erase: (ground) => `hat gelöscht, was von der Person kam, aus diesem Grund: ${quoted(ground)}`,
    of: (reference, sentence) => `${reference}: ${sentence}`,
  },
  area: areaText,
};
