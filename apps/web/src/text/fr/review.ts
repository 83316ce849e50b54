import type { PhotoLicence } from "@manufacture/contract/photo";
import { grouped, NBSP } from "../typography.ts";

const quoted = (words: string) => `«${NBSP}${words}${NBSP}»`;
const atLiege = { timeZone: "Europe/Brussels" } as const;
const clock = new Intl.DateTimeFormat("fr-BE", { ...atLiege, hour: "2-digit", minute: "2-digit" });
const day = new Intl.DateTimeFormat("fr-BE", { ...atLiege, day: "numeric", month: "long" });
const dayAndYear = new Intl.DateTimeFormat("fr-BE", {
  ...atLiege,
  day: "numeric",
  month: "long",
  year: "numeric",
});
const year = new Intl.DateTimeFormat("fr-BE", { ...atLiege, year: "numeric" });
/** The Swedes write dates as ISO 8601 does. */
const isoDay = new Intl.DateTimeFormat("sv-SE", { ...atLiege, dateStyle: "short" });
const ago = new Intl.RelativeTimeFormat("fr", { numeric: "auto", style: "short" });
const shortDay = new Intl.DateTimeFormat("fr-BE", { ...atLiege, day: "numeric", month: "short" });

const moment = (at: Date, now: Date) =>
  `${(year.format(at) === year.format(now) ? day : dayAndYear).format(at)} à ${clock.format(at)}`;

/** Days since 1970 by the calendar of Liège: "hier" is yesterday, not 24 hours ago. */
const dayNumber = (at: Date) => Date.parse(isoDay.format(at)) / 86_400_000;

/** From a lone instant to years: the largest unit of which at least one has passed. */
function since(at: Date, now: Date): string {
  const minutes = Math.max(0, Math.floor((now.getTime() - at.getTime()) / 60_000));
  if (minutes < 1) return "à l’instant";
  if (minutes < 60) return ago.format(-minutes, "minute");
  if (minutes < 24 * 60) return ago.format(-Math.floor(minutes / 60), "hour");
  const days = dayNumber(now) - dayNumber(at);
  if (days < 60) return ago.format(-days, "day");
  return days < 730
    ? ago.format(-Math.floor(days / 30), "month")
    : ago.format(-Math.floor(days / 365), "year");
}

const listed = (words: readonly string[]) => words.map(quoted).join(", ");

export const review = {
  pageTitle: (page: string) => `${page} – Relecture – Manufacture`,
  console: "Relecture",
  publicMap: "Carte publique",
  account: "Votre session",
  signOut: "Se déconnecter",
  roles: { reviewer: "relecture", coordinator: "coordination" },
  retry: "Réessayer",
  unreachable: `Pas de réponse du réseau. Ce que vous avez écrit est gardé${NBSP}: réessayez dans un instant.`,
  offline: "Hors connexion. Ce que vous écrivez est gardé dans cet onglet.",

  signIn: {
    title: "Connexion",
    lead: "Pour l’équipe de relecture du 11H22.",
    email: "Adresse e-mail",
    note: "Recevez un lien de connexion valable 15 minutes.",
    send: "Recevoir un lien",
    sending: "Envoi…",
    sent: "Si cette adresse est autorisée, le lien vient d’être envoyé.",
    sentHelp:
      "Ouvrez-le sur cet appareil. Rien reçu après quelques minutes\u202f? Regardez dans les indésirables.",
    wrong: "Saisissez une adresse e-mail du type nom@exemple.be.",
    ready: "Votre lien est prêt.",
    readyHelp: "Il ne sert qu’une fois.",
    enter: "Se connecter",
    entering: "Connexion…",
    expired: "Ce lien n’est plus valable. Demandez-en un nouveau.",
    unreachable: "Pas de réponse du réseau. Réessayez dans un instant.",
    tooMany: "Trop d’essais d’affilée. Réessayez dans quelques minutes.",
  },

  statuses: {
    received: "Reçu",
    in_review: "En relecture",
    needs_info: "Précision demandée",
    published: "Publié",
    kept_as_memory: "Gardé en mémoire",
    too_small: "Trop petit",
    declined: "Refusé",
    merged: "Fusionné",
    withdrawn: "Retiré",
  },
  tabs: {
    open: "À relire",
    needs_info: "Précision demandée",
    published: "Publiés",
    kept_as_memory: "Gardés en mémoire",
    too_small: "Trop petits",
    declined: "Refusés",
    withdrawn: "Retirés",
  },
  paths: { candidate: "Candidat", to_check: "À vérifier", small_site: "Petit lieu" },
  kinds: {
    terrain: "Un terrain",
    batiment: "Un bâtiment",
    mixte: "Un terrain et un bâtiment",
    inconnu: "Terrain ou bâtiment, on ne sait pas",
  },
  outOfTerritory: "Hors zone",
  since,
  /** Day and hour in little room; a column says the year by its order. */
  brief: (at: Date) => `${shortDay.format(at)}, ${clock.format(at)}`,
  moment,

  queue: {
    title: "La file",
    filter: "Fiches par état",
    count: (count: number) => `${grouped(count)} ${count === 1 ? "fiche" : "fiches"}`,
    candidates: "Candidats à la Manufacture",
    small: "Petits lieux, gardés à part",
    columns: {
      reference: "Référence",
      received: "Reçu",
      place: "Lieu",
      area: "Surface",
      path: "Chemin",
      status: "Statut",
    },
    noWords: "Sans description",
    older: "Plus ancien",
    loadingOlder: "Un instant…",
    map: (count: number) => `Carte de la file${NBSP}: ${count === 1 ? "1 lieu" : `${grouped(count)} lieux`}`,
    showMap: "Voir sur la carte",
    hideMap: "Cacher la carte",
    loading: "La file arrive…",
    failed: "La file n’a pas pu être lue.",
    empty: "La file est vide.",
    emptyHelp: "Tout a été relu. Merci\u202f! Les prochains signalements arriveront ici.",
    nothing: "Rien ici pour le moment.",
    nothingHelp: "Aucune fiche n’est dans cet état.",
    backToOpen: "Voir ce qui reste à relire",
  },

  shortcuts: {
    button: "Raccourcis clavier",
    title: "Raccourcis clavier",
    next: "Fiche suivante",
    previous: "Fiche précédente",
    open: "Ouvrir la fiche choisie",
    publish: "Publier",
    decline: "Refuser",
    search: "Chercher dans la file",
    edit: "Modifier la fiche publique",
    close: "Fermer le formulaire",
    help: "Cette aide",
    enter: "Entrée",
    escape: "Échap",
    enabled: "Raccourcis d’une lettre",
    enabledHelp: "Ils ne jouent jamais pendant que vous écrivez.",
    done: "Fermer",
  },

  dossier: {
    back: "La file",
    loading: "La fiche arrive…",
    failed: "La fiche n’a pas pu être lue.",
    missing: "Ce signalement est introuvable.",
    missingHelp: "L’adresse est peut-être incomplète.",
    next: "Fiche suivante",
    previous: "Fiche précédente",
    map: (reference: string) => `Contour exact du signalement ${reference}`,
    exact: "Contour exact, privé",
    preview: "Ce que verra le public",
    story: "Le récit",
    noStory: "La personne n’a rien écrit.",
    facts: "Le signalement",
    kind: "Ce que c’est",
    received: "Reçu",
    reporter: "De la part de",
    anonymous: "Sans nom",
    hasEmail: "A laissé une adresse",
    noEmail: "N’a pas laissé d’adresse",
    publicPage: "Voir la fiche publique",
    erased: "La personne a fait effacer ce qu’elle avait écrit.",
    parcels: "Parcelles",
    sameAs: "C’est le même lieu que",
    differs: "Ce n’est pas le lieu d’à côté",
    history: "Histoire de la fiche",
    work: "Votre travail",
    decide: "Votre décision",
    noDecision: `Cette fiche est close${NBSP}: il n’y a plus rien à décider.`,
  },

  photos: {
    title: (count: number) => (count === 0 ? "Aucune photo" : count === 1 ? "Une photo" : `${count} photos`),
    alt: (index: number) => `Photo ${index} du signalement`,
    awaited: "Annoncée, pas encore arrivée",
    credit: (author: string, licence: PhotoLicence) =>
      `${author || "Sans nom"}, ${licence === "CC0-1.0" ? "CC0" : `CC${NBSP}BY${NBSP}4.0`}`,
    choose: "Photos publiées",
    chooseHint: "Décochez celles qui montrent un visage, une plaque ou l’intérieur d’un logement.",
  },
  proposals: {
    title: (count: number) => (count === 1 ? "Une correction proposée" : `${count} corrections proposées`),
    outline: (area: string, before: string) => `Un autre contour${NBSP}: ${area} au lieu de ${before}.`,
    drawn: "D’un trait plein, le contour proposé ; en tirets, celui d’avant.",
    take: "La reprendre",
    leave: "La laisser",
    published: "La fiche publiée ne change pas d’elle-même : rouvrez, puis publiez à nouveau.",
  },

  tags: {
    title: "Étiquettes",
    chosen: "Étiquettes choisies",
    none: "Aucune étiquette choisie.",
    search: "Chercher ou créer",
    groups: { espace: "Espaces", theme: "Thèmes", objectif: "Objectifs", libre: "Libres" },
    group: (group: string, count: number) => `${group} (${count})`,
    create: (label: string) => `Créer ${quoted(label)}`,
    remove: (label: string) => `Enlever ${quoted(label)}`,
    matches: "Étiquettes trouvées",
    noMatch: "Aucune étiquette de ce nom.",
    added: (label: string) => `${quoted(label)} ajoutée.`,
    removed: (label: string) => `${quoted(label)} enlevée.`,
    tooMany: "40 étiquettes au plus.",
  },
  note: { label: "Note privée", hint: "Pour l’équipe seulement.", optional: "facultatif" },

  decisions: {
    open: "Ouvrir la relecture",
    ask_for_info: "Demander une précision",
    publish: "Publier",
    keep_as_memory: "Garder en mémoire",
    mark_too_small: "Trop petit",
    decline: "Refuser",
    withdraw: "Retirer",
    reopen: "Rouvrir",
  },
  forms: {
    titles: {
      open: "Ouvrir la relecture",
      ask_for_info: "Demander une précision",
      publish: "Publier ce lieu",
      keep_as_memory: "Garder ce lieu en mémoire",
      mark_too_small: "Trop petit pour la Manufacture",
      decline: "Refuser ce signalement",
      withdraw: "Retirer ce signalement",
      reopen: "Rouvrir cette fiche",
    },
    confirm: {
      open: "Ouvrir la relecture",
      ask_for_info: "Envoyer la question",
      publish: "Publier le lieu",
      keep_as_memory: "Garder en mémoire",
      mark_too_small: "Noter comme trop petit",
      decline: "Refuser",
      withdraw: "Retirer le signalement",
      reopen: "Rouvrir la fiche",
    },
    cancel: "Annuler",
    sending: "Enregistrement…",
    wrong: "Quelque chose manque",
    reasonLabels: {
      open: "Un mot pour la personne",
      ask_for_info: "Votre question",
      publish: "Un mot pour la personne",
      keep_as_memory: "Un mot pour la personne",
      mark_too_small: "Le motif",
      decline: "Le motif",
      withdraw: "Un mot pour la personne",
      reopen: "Un mot pour la personne",
    },
    reasonHints: {
      withEmail: "La personne le recevra par e-mail et le lira sur sa page de suivi.",
      withoutEmail: "La personne le lira sur sa page de suivi.",
    },
    reasonMissing: {
      ask_for_info: "Écrivez votre question.",
      mark_too_small: "Choisissez un motif.",
      decline: "Choisissez un motif de refus.",
    },
    templates: "Phrases toutes prêtes, à retoucher",
    optional: "facultatif",
    name: "Nom public",
    nameHint: "Le nom d’usage du lieu, celui des gens du quartier.",
    nameMissing: "Donnez un nom public à ce lieu, d’au moins 3 lettres.",
    commune: "Commune",
    address: "Adresse ou repère",
    addressHint: "Seulement si elle peut être publique.",
    publicDescription: "Description publique",
    publicDescriptionHint: "Repris du récit. Enlevez ce qui désigne une personne.",
    outline: "Contour publié",
    outlineHint: "La hachure sur la carte montre ce que verra le public.",
    outlines: {
      exact: "Exact",
      exactHint: "tel que dessiné",
      simplified: "Simplifié",
      simplifiedHint: "les coins sont déplacés",
      disc: "Disque",
      discHint: "le contour est caché (squat, danger, propriétaire privé)",
      generalised: "Généralisé",
      generalisedHint: "des carrés entiers, aucun côté n’est vrai",
    },
    gridM: "Côté des carrés en mètres",
    toleranceM: "Tolérance en mètres",
    radiusM: "Rayon en mètres",
    metresWrong: (min: number, max: number) => `Un nombre entier de ${grouped(min)} à ${grouped(max)}.`,
    reopenWarning: `La fiche publique sera retirée de la carte. Il faudra la publier à nouveau.`,
  },
  done: {
    open: "Relecture ouverte.",
    ask_for_info: "Question envoyée.",
    publish: `Publié${NBSP}: le lieu est sur la carte.`,
    keep_as_memory: `Gardé en mémoire${NBSP}: le lieu est sur la carte.`,
    mark_too_small: "Noté comme trop petit.",
    decline: "Signalement refusé.",
    withdraw: "Signalement retiré.",
    reopen: "Fiche rouverte.",
    nextReport: (reference: string) => `Fiche suivante${NBSP}: ${reference}`,
    queueDone: "Retour à la file",
  },
  failures: {
    title: "Rien n’est enregistré",
    notAllowedNow: `Cette décision n’est pas possible dans l’état actuel de la fiche. Rechargez-la${NBSP}: votre saisie est conservée.`,
    reload: "Recharger la fiche",
    expired: `Session expirée${NBSP}: reconnectez-vous, votre saisie est conservée.`,
    signIn: "Se reconnecter",
    server: `L’enregistrement a échoué de notre côté. Votre saisie est conservée${NBSP}: réessayez dans un instant.`,
  },
  conflict: {
    title: (by: string) => `${by} a modifié cette fiche. Comparez avant d’enregistrer.`,
    someone: "Quelqu’un",
    read: "Vous aviez lu",
    now: "La fiche dit maintenant",
    mine: "Votre décision",
    status: "Statut",
    tags: "Étiquettes",
    noTags: "aucune",
    tagsAdded: (labels: readonly string[]) => `ajout de ${listed(labels)}`,
    tagsRemoved: (labels: readonly string[]) => `retrait de ${listed(labels)}`,
    lastEvent: "Dernier geste",
    resume: "Reprendre ma décision sur la version actuelle",
    leave: "Abandonner",
    noLonger: (decision: string, status: string) =>
      `${quoted(decision)} n’est plus possible${NBSP}: la fiche est ${quoted(status)}. Votre saisie est conservée.`,
  },

  history: {
    /** What someone did, after their name. */
    moves: {
      open: "a ouvert la relecture",
      ask_for_info: "a demandé une précision",
      publish: "a publié",
      keep_as_memory: "a gardé le lieu en mémoire",
      mark_too_small: "a noté le lieu comme trop petit",
      decline: "a refusé",
      withdraw: "a retiré le signalement, à la demande de la personne",
      reopen: "a rouvert la fiche",
    },
    reporter: {
      receive: "le signalement est arrivé",
      withdraw: "la personne qui l’avait envoyé l’a retiré",
      answer: "la personne a répondu",
      correct: "la personne a corrigé son signalement",
      propose: "la personne a proposé une correction",
      erase: "la personne a fait effacer ce qui venait d’elle",
    },
    proposals: {
      take_proposal: "a repris la correction proposée",
      leave_proposal: "a laissé la correction proposée",
    },
    someone: "quelqu’un",
    became: (status: string) => `a fait passer la fiche à ${quoted(status)}`,
    sentence: (when: string, what: string, reason: string | undefined) =>
      reason ? `Le ${when}, ${what}${NBSP}: ${quoted(reason)}` : `Le ${when}, ${what}.`,
    note: "Note privée",
  },
  suggestedName: {
    terrain: (area: string) => `Terrain de ${area}`,
    batiment: (area: string) => `Bâtiment vide, ${area}`,
    mixte: (area: string) => `Bâtiment et terrain, ${area}`,
    inconnu: (area: string) => `Lieu vide de ${area}`,
  },
};
