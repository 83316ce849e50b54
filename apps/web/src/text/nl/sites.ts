import type { Register } from "@manufacture/contract/site";
import type { Messages } from "../text.ts";
import { decimal, grouped, NBSP } from "../typography.ts";

const NOUNS: Record<Register | "any", [one: string, many: string]> = {
  any: ["plek", "plekken"],
  friche: ["braakliggende plek", "braakliggende plekken"],
  memoire: ["plek van herinnering", "plekken van herinnering"],
  subjective: ["tiers-lieu", "tiers-lieux"],
};

const keptMoment = new Intl.DateTimeFormat("nl-BE", {
  timeZone: "Europe/Brussels",
  dateStyle: "long",
  timeStyle: "short",
});

const count = (register: Register | undefined, sites: number) =>
  `${grouped(sites)} ${NOUNS[register ?? "any"][sites === 1 ? 0 : 1]}`;

export const sites: Messages["sites"] = {
  registers: { friche: "Braakland", memoire: "Geheugen", subjective: "Tiers-lieux" },
  stages: {
    candidate: "Kandidaat voor de oproep",
    known: "Bekende braakliggende plek",
    small_site: "Kleine plek",
    occupation: "Tijdelijk gebruik",
    memoire: "Geheugen",
    reconverted: "Herbestemd",
    tiers_lieu: "Tiers-lieu",
  },
  stageSentences: {
    candidate: "Voorgesteld in de oproep van 11H22.",
    known: "Een bekende braakliggende plek die nog niemand voor de oproep voorstelde.",
    small_site: "Te klein voor de Manufacture, maar nuttig: om te onthouden.",
    occupation: "Ze werd een tijd gebruikt, of wordt dat nog.",
    memoire: "Hier gebeurde iets; de plek onthoudt het.",
    reconverted: "Lag vroeger braak en vond, of zoekt, een nieuw gebruik.",
    tiers_lieu: "Een tiers-lieu: men maakt, leert en ontmoet er.",
  },
  certainties: {
    high: "Betrouwbare informatie",
    medium: "Informatie te bevestigen",
    low: "Onzekere informatie",
  },
  position: (errorM) =>
    errorM < 1000
      ? `positie op ±${NBSP}${grouped(errorM)}${NBSP}m`
      : `positie op ±${NBSP}${decimal(errorM / 1000)}${NBSP}km`,
  explore: {
    title: "Manufacture: de kaart van braakliggende en beleefde plekken rond Luik",
    skipToList: "Naar de lijst van plekken",
    report: "Een plek melden",
    search: "Een plek zoeken",
    searchHint: "Plek, straat, vroeger gebruik…",
    clearSearch: "Zoekopdracht wissen",
    registers: "Wat de kaart toont",
    stages: "Hoever de plek staat",
    panel: "Zoeken en lijst",
    list: "Lijst van plekken",
    map: "Kaart van plekken. Dezelfde plekken staan in de lijst.",
    inView: (register, sites) => `${count(register, sites)} in dit beeld`,
    inAll: (register, sites) => count(register, sites),
    hectares: (areaM2, allKnown) => {
      const hectares = areaM2 / 10_000;
      const shown = hectares < 10 ? decimal(hectares) : grouped(Math.round(hectares));
      return `${allKnown ? "" : "minstens "}${shown} hectare`;
    },
    selected: (name) => `${name}: gekozen op de kaart.`,
    grow: "Lijst vergroten",
    shrink: "Lijst verkleinen",
    empty: "Geen plek hier met deze filters.",
    emptyView: "Geen plek in dit deel van de kaart.",
    elsewhere: (sites) =>
      sites === 1 ? "De plek elders bekijken" : `De ${grouped(sites)} plekken elders bekijken`,
    clear: "Filters wissen",
    more: (left) => `Meer tonen (nog ${grouped(left)})`,
    loading: "De plekken komen eraan…",
    failed: "De plekken antwoorden niet.",
    failedHelp: "De kaart blijft. Probeer het zo dadelijk opnieuw.",
    offline: "U bent offline.",
    offlineHelp: "De plekken laden zodra u netwerk hebt.",
    offlineKept: "Offline: wat al geladen was, blijft zichtbaar.",
    keptSince: (since) => `Offline: de kaart zoals ze was op ${keptMoment.format(since)}.`,
    seeSite: "De fiche bekijken",
    close: "Sluiten",
    showOnMap: "Kaart centreren",
  },
  page: {
    photos: "Foto’s",
    photoAlt: (index, name) => `Foto ${index} van ${name}`,
    credit: (author, licence) =>
      `${author ? `Foto: ${author}` : "Foto zonder naam"}, ${licence === "CC0-1.0" ? "CC0" : `CC${NBSP}BY${NBSP}4.0`}`,
    title: (name) => `${name} · Manufacture`,
    back: "Terug naar de kaart",
    missing: "Fiche niet gevonden: misschien werd ze samengevoegd.",
    missingHelp: "De plek staat misschien nog op de kaart, onder een andere naam.",
    loading: "De fiche komt eraan…",
    failed: "De fiche antwoordt niet.",
    failedHelp: "Probeer het zo dadelijk opnieuw; het adres van deze pagina blijft juist.",
    map: (name) => `Kaart: ${name}`,
    area: "Oppervlakte",
    pitches: (pitches) => `≈${NBSP}${decimal(pitches)} voetbalveld${pitches === 1 ? "" : "en"}`,
    facts: "Wat men weet",
    address: "Adres",
    commune: "Gemeente",
    formerUse: "Vroeger gebruik",
    state: "Toestand",
    years: "Data",
    description: "Beschrijving",
    tags: "Labels",
    life: "Levenslijn",
    today: "Vandaag",
    undated: "Zonder datum",
    sources: "Bronnen",
    noSources: "Nog geen bron gepubliceerd.",
    certainty: "Betrouwbaarheid",
    positionBasis: "Waar de positie vandaan komt",
    haloHelp: "De stippelcirkel toont waar de plek kan liggen.",
    share: "Delen",
    copied: "Link gekopieerd.",
    copyFailed: (address) => `Kopiëren lukte niet. Dit is het adres: ${address}`,
    scale: "Naast de place Saint-Lambert",
    scaleLabel: (name, times) =>
      `De omtrek van ${name} en die van de place Saint-Lambert, op dezelfde schaal. ${times}`,
    scaleNote: `Place Saint-Lambert: ongeveer 190${NBSP}×${NBSP}110${NBSP}m, benaderde vorm.`,
    times: (times) =>
      times < 1
        ? `${Math.round(times * 100)}% van de place Saint-Lambert.`
        : `${decimal(times)} keer de place Saint-Lambert.`,
    updated: (date) => `Fiche gepubliceerd op ${date}.`,
  },
  wrong: {
    title: "Een fout melden",
    hint: "Een naam, een datum, een plaats die niet klopt? Het team leest u.",
    label: "Wat niet klopt",
    email: "Uw e-mail",
    emailHint: "Om u te antwoorden. Nooit gepubliceerd, daarna gewist.",
    send: "Versturen",
    sent: "Dank u! Het team kijkt ernaar.",
    empty: "Schrijf wat niet klopt.",
    emailWrong: "Schrijf een e-mailadres zoals naam@voorbeeld.be.",
    failed: "Het versturen mislukte. Uw tekst staat er nog: probeer opnieuw.",
  },
};
