import type { ProblemTexts } from "./problems.ts";

export const de: ProblemTexts = {
  problems: {
    input_is_invalid: "Etwas fehlt oder passt nicht.",
    json_is_broken: "Was ankam, ist kein lesbares JSON.",
    body_is_too_large: "Das ist mehr als 1 MB. Ein Umriss hat höchstens 500 Ecken.",
    media_type_is_unknown: "Senden Sie JSON (Content-Type: application/json).",
    not_found: "Unter dieser Adresse gibt es nichts.",
    site_not_found: "Dieser Ort ist nicht oder nicht mehr veröffentlicht.",
    tile_not_found: "An dieser Adresse gibt es keine Kartenkachel.",
    call_not_found: "Diesen Aufruf gibt es nicht oder er ist beendet.",
    report_not_found: "Diese Meldung ist nicht zu finden.",
    link_is_unknown: "Dieser Verfolgungslink ist nicht bekannt. Prüfen Sie, ob er vollständig ist.",
    outline_is_refused: "Dieser Umriss kann so nicht angenommen werden.",
    id_is_taken: "Unter dieser Kennung wurde bereits eine andere Meldung gesendet.",
    sign_in_needed: "Melden Sie sich an, um fortzufahren.",
    not_allowed: "Ihre Rolle erlaubt das nicht.",
    link_is_spent: "Dieser Link ist nicht mehr gültig. Fordern Sie einen neuen an.",
    foreign_origin: "Diese Anfrage kommt von einer anderen Seite.",
    version_is_missing: "Die gelesene Version fehlt (Header If-Match).",
    version_is_stale:
      "Die Akte hat sich geändert, seit Sie sie gelesen haben. Vergleichen Sie vor dem Speichern.",
    not_allowed_now: "Diese Entscheidung ist im jetzigen Stand der Akte nicht möglich.",
    too_many_requests: "Zu viele hintereinander. Versuchen Sie es in einigen Minuten erneut.",
    looks_like_a_robot:
      "Diese Meldung sieht nach einem Roboter aus. Sind Sie keiner, lassen Sie das versteckte Feld leer und versuchen Sie es erneut.",
    sent_too_fast: "Das ging sehr schnell. Lesen Sie Ihre Meldung noch einmal und senden Sie sie erneut.",
    proof_is_missing:
      "Die Prüfung gegen Roboter fehlt, ist zu alt oder wurde schon benutzt. Senden Sie die Meldung erneut.",
    busy: "Der Dienst ist kurz überlastet. Nichts ist verloren: Versuchen Sie es gleich erneut.",
    outline_is_valid: "Dieser Umriss ist nicht gültig.",
    unexpected: "Bei uns ist etwas kaputtgegangen. Nichts Getipptes ist verloren: Versuchen Sie es erneut.",
  },
  fields: {
    missing: "Dieses Feld wird gebraucht.",
    unknown_key: "Dieses Feld gibt es nicht.",
    too_short: "Das ist etwas kurz.",
    too_long: "Das ist zu lang.",
    not_an_email: "Geben Sie eine E-Mail-Adresse wie name@beispiel.be ein.",
    unstorable_character:
      "Dieser Text enthält ein Zeichen, das nicht gespeichert werden kann (U+0000 oder ein halbes Zeichen).",
    consent_needed: "Ihre Zustimmung wird gebraucht, um die Meldung zu senden.",
    reason_needed: "Wählen Sie einen Grund: Die meldende Person liest ihn.",
    name_needed: "Geben Sie diesem Ort einen öffentlichen Namen.",
    not_valid: "Dieser Wert passt nicht.",
  },
};
