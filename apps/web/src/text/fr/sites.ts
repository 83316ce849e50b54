import type { PhotoLicence } from "@manufacture/contract/photo";
import type { Certainty, Register, Stage } from "@manufacture/contract/site";
import { decimal, grouped, NBSP } from "../typography.ts";

const REGISTERS: Record<Register, string> = {
  friche: "Friches",
  memoire: "Mémoire",
  subjective: "Tiers-lieux",
};

/** "1 friche", "23 friches": the noun of each register, singular and plural. */
const NOUNS: Record<Register | "any", [one: string, many: string]> = {
  any: ["lieu", "lieux"],
  friche: ["friche", "friches"],
  memoire: ["lieu de mémoire", "lieux de mémoire"],
  subjective: ["tiers-lieu", "tiers-lieux"],
};

const STAGES: Record<Stage, string> = {
  candidate: "Candidate à l’appel",
  known: "Friche connue",
  small_site: "Petit lieu",
  occupation: "Occupation temporaire",
  memoire: "Mémoire",
  reconverted: "Reconvertie",
  tiers_lieu: "Tiers-lieu",
};

const STAGE_SENTENCES: Record<Stage, string> = {
  candidate: "Proposée à l’appel à friches du 11H22.",
  known: "Friche connue, que personne n’a encore proposée à l’appel.",
  small_site: "Trop petit pour la Manufacture, mais utile\u00a0: à garder en mémoire.",
  occupation: "Une occupation temporaire y a eu lieu, ou y vit encore.",
  memoire: "Un moment s’est passé ici\u202f; le lieu s’en souvient.",
  reconverted: "Ancienne friche qui a trouvé, ou cherche, un nouvel usage.",
  tiers_lieu: "Un tiers-lieu\u00a0: on y fait, on y apprend, on s’y retrouve.",
};

const CERTAINTIES: Record<Certainty, string> = {
  high: "Information sûre",
  medium: "Information à confirmer",
  low: "Information incertaine",
};

const keptMoment = new Intl.DateTimeFormat("fr-BE", {
  timeZone: "Europe/Brussels",
  dateStyle: "long",
  timeStyle: "short",
});

const count = (register: Register | undefined, sites: number) =>
  `${grouped(sites)} ${NOUNS[register ?? "any"][sites < 2 ? 0 : 1]}`;

const position = (errorM: number) =>
  errorM < 1000
    ? `position à ±${NBSP}${grouped(errorM)}${NBSP}m`
    : `position à ±${NBSP}${decimal(errorM / 1000)}${NBSP}km`;

export const sites = {
  registers: REGISTERS,
  stages: STAGES,
  stageSentences: STAGE_SENTENCES,
  certainties: CERTAINTIES,
  position,
  explore: {
    title: "Manufacture\u00a0: la carte des friches et des lieux vécus du pays de Liège",
    skipToList: "Aller à la liste des lieux",
    report: "Signaler une friche",
    search: "Chercher un lieu",
    searchHint: "Lieu, rue, ancien usage…",
    clearSearch: "Effacer la recherche",
    registers: "Ce que montre la carte",
    stages: "Où en est le lieu",
    panel: "Recherche et liste",
    list: "Liste des lieux",
    map: "Carte des lieux. Les mêmes lieux sont dans la liste.",
    inView: (register: Register | undefined, sites: number) => `${count(register, sites)} dans cette vue`,
    inAll: (register: Register | undefined, sites: number) => count(register, sites),
    hectares: (areaM2: number, allKnown: boolean) => {
      const hectares = areaM2 / 10_000;
      const shown = hectares < 10 ? decimal(hectares) : grouped(Math.round(hectares));
      return `${allKnown ? "" : "au moins "}${shown} hectare${hectares < 2 ? "" : "s"}`;
    },
    selected: (name: string) => `${name}${NBSP}: choisi sur la carte.`,
    grow: "Agrandir la liste",
    shrink: "Réduire la liste",
    empty: "Aucun lieu ici avec ces filtres.",
    emptyView: "Aucun lieu dans cette partie de la carte.",
    elsewhere: (sites: number) =>
      sites < 2 ? "Voir celui qui est ailleurs" : `Voir les ${grouped(sites)} qui sont ailleurs`,
    clear: "Effacer les filtres",
    more: (left: number) => `Afficher la suite (encore ${grouped(left)})`,
    loading: "Les lieux arrivent…",
    failed: "Les lieux ne répondent pas.",
    failedHelp: "La carte reste là. Réessayez dans un instant.",
    offline: "Vous êtes hors connexion.",
    offlineHelp: "Les lieux se chargeront dès que vous aurez du réseau.",
    offlineKept: "Hors connexion\u00a0: les lieux déjà chargés restent affichés.",
    keptSince: (since: Date) =>
      `Hors connexion\u00a0: la carte telle qu’elle était le ${keptMoment.format(since)}.`,
    seeSite: "Voir la fiche",
    close: "Fermer",
    showOnMap: "Centrer la carte",
  },
  page: {
    photos: "Photos",
    photoAlt: (index: number, name: string) => `Photo ${index} de ${name}`,
    credit: (author: string, licence: PhotoLicence) =>
      `${author ? `Photo${NBSP}: ${author}` : "Photo sans nom"}, ${licence === "CC0-1.0" ? "CC0" : `CC${NBSP}BY${NBSP}4.0`}`,
    title: (name: string) => `${name} · Manufacture`,
    back: "Retour à la carte",
    missing: "Fiche introuvable\u00a0: elle a peut-être été fusionnée.",
    missingHelp: "Le lieu est peut-être toujours sur la carte, sous un autre nom.",
    loading: "La fiche arrive…",
    failed: "La fiche ne répond pas.",
    failedHelp: "Réessayez dans un instant\u202f; l’adresse de cette page reste la bonne.",
    map: (name: string) => `Carte${NBSP}: ${name}`,
    area: "Surface",
    pitches: (pitches: number) => `≈${NBSP}${decimal(pitches)} terrain${pitches < 2 ? "" : "s"} de football`,
    facts: "Ce que l’on sait",
    address: "Adresse",
    commune: "Commune",
    formerUse: "Ancien usage",
    state: "État",
    years: "Dates",
    description: "Description",
    tags: "Étiquettes",
    life: "Ligne de vie",
    today: "Aujourd’hui",
    undated: "Sans date",
    sources: "Sources",
    noSources: "Aucune source publiée pour l’instant.",
    certainty: "Fiabilité",
    positionBasis: "D’où vient la position",
    haloHelp: "Le cercle en pointillé montre où le lieu peut se trouver.",
    share: "Partager",
    copied: "Lien copié.",
    copyFailed: (address: string) => `Copie impossible. Voici l’adresse${NBSP}: ${address}`,
    scale: "À côté de la place Saint-Lambert",
    scaleLabel: (name: string, times: string) =>
      `Le contour de ${name} et celui de la place Saint-Lambert, à la même échelle. ${times}`,
    scaleNote: "Place Saint-Lambert\u00a0: environ 190\u00a0×\u00a0110\u00a0m, forme approchée.",
    times: (times: number) =>
      times < 1
        ? `${Math.round(times * 100)}${NBSP}% de la place Saint-Lambert.`
        : `${decimal(times)} fois la place Saint-Lambert.`,
    updated: (date: string) => `Fiche publiée le ${date}.`,
  },
  wrong: {
    title: "Signaler une erreur",
    hint: "Un nom, une date, un endroit qui n’est pas juste ? L’équipe vous lit.",
    label: "Ce qui n’est pas juste",
    email: "Votre e-mail",
    emailHint: "Pour vous répondre. Jamais publié, effacé ensuite.",
    send: "Envoyer",
    sent: "Merci ! L’équipe va regarder.",
    empty: "Écrivez ce qui n’est pas juste.",
    emailWrong: "Saisissez une adresse e-mail du type nom@exemple.be.",
    failed: "L’envoi a échoué. Votre texte est toujours là : réessayez.",
  },
};
