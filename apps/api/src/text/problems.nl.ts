import type { ProblemTexts } from "./problems.ts";

export const nl: ProblemTexts = {
  problems: {
    input_is_invalid: "Er ontbreekt iets of iets klopt niet.",
    json_is_broken: "Wat aankwam is geen leesbare JSON.",
    body_is_too_large: "Dit is meer dan 1 MB. Een omtrek telt hoogstens 500 hoeken.",
    media_type_is_unknown: "Stuur JSON (Content-Type: application/json).",
    not_found: "Op dit adres is niets te vinden.",
    site_not_found: "Deze plek is niet of niet meer gepubliceerd.",
    tile_not_found: "Er is geen kaarttegel op dit adres.",
    call_not_found: "Deze oproep bestaat niet of is afgelopen.",
    report_not_found: "Deze melding is niet te vinden.",
    link_is_unknown: "Deze opvolglink is niet gekend. Kijk na of hij volledig is.",
    outline_is_refused: "Deze omtrek kan zo niet ontvangen worden.",
    id_is_taken: "Er is al een andere melding met dit kenmerk verstuurd.",
    sign_in_needed: "Meld u aan om verder te gaan.",
    not_allowed: "Uw rol laat dit niet toe.",
    link_is_spent: "Deze link is niet meer geldig. Vraag een nieuwe aan.",
    foreign_origin: "Dit verzoek komt van een andere site.",
    version_is_missing: "De gelezen versie ontbreekt (header If-Match).",
    version_is_stale: "De fiche is veranderd sinds u ze las. Vergelijk voor u bewaart.",
    not_allowed_now: "Deze beslissing kan niet in de huidige staat van de fiche.",
    too_many_requests: "Te veel na elkaar. Probeer over enkele minuten opnieuw.",
    looks_like_a_robot:
      "Deze melding lijkt van een robot. Bent u er geen, laat dan het verborgen veld leeg en probeer opnieuw.",
    sent_too_fast: "Dat ging heel snel. Lees uw melding na en verstuur ze opnieuw.",
    proof_is_missing:
      "De controle tegen robots ontbreekt, is te oud of werd al gebruikt. Verstuur de melding opnieuw.",
    busy: "De dienst is even overbelast. Er gaat niets verloren: probeer zo dadelijk opnieuw.",
    outline_is_valid: "Deze omtrek is niet geldig.",
    unexpected: "Er ging iets stuk aan onze kant. Wat u typte is niet verloren: probeer opnieuw.",
  },
  fields: {
    missing: "Dit veld is nodig.",
    unknown_key: "Dit veld bestaat niet.",
    too_short: "Dit is wat kort.",
    too_long: "Dit is te lang.",
    not_an_email: "Vul een e-mailadres in zoals naam@voorbeeld.be.",
    unstorable_character:
      "Deze tekst bevat een teken dat niet bewaard kan worden (U+0000 of een half teken).",
    consent_needed: "Uw akkoord is nodig om de melding te versturen.",
    reason_needed: "Kies een reden: de melder leest ze.",
    name_needed: "Geef deze plek een publieke naam.",
    not_valid: "Deze waarde past niet.",
  },
};
