import { grouped, NBSP, NNBSP } from "../typography.ts";

const points = (count: number) => (count === 1 ? "1 point" : `${grouped(count)} points`);

/** `pitches` as `footballPitches` rounds them; nothing is said below a tenth. */
const comparison = (pitches: number) => {
  if (pitches === 0) return "";
  if (pitches === 0.5) return "environ un demi-terrain de football";
  if (pitches === 1) return "environ un terrain de football";
  const count = pitches < 10 ? String(pitches).replace(".", ",") : grouped(pitches);
  return `environ ${count} ${pitches < 2 ? "terrain" : "terrains"} de football`;
};

export const report = {
  pageTitle: (step: string) => `${step} – Signaler un lieu – Manufacture`,
  errorTitle: (title: string) => `Erreur${NBSP}: ${title}`,
  progress: (step: number, of: number) => `Étape ${step} sur ${of}`,
  back: "Retour",
  toMap: "Carte",
  next: "Continuer",
  edit: "Modifier",
  problem: "Il y a un problème",
  problems: "Il y a des problèmes",

  restored: "Votre brouillon est revenu.",
  restart: "Recommencer",
  restarted: "Votre brouillon est mis de côté.",
  resume: "Le reprendre",
  notKept: `Votre navigateur ne garde pas ce brouillon (navigation privée${NNBSP}?). Envoyez-le avant de fermer cette page.`,
  offline: `Hors connexion${NBSP}: votre signalement est gardé sur ce téléphone. Pour l’envoyer, il faudra du réseau.`,
  offlineNotKept: `Hors connexion${NBSP}: gardez cette page ouverte, l’envoi demande du réseau.`,

  place: {
    step: `Où${NNBSP}?`,
    title: `Où est ce lieu vide${NNBSP}?`,
    map: "Carte pour tracer le contour du lieu",
    hintAim: `Déplacez la carte pour viser un coin du lieu, puis touchez «${NBSP}Ajouter${NBSP}».`,
    hintGoOn: `Visez le coin suivant, puis «${NBSP}Ajouter${NBSP}». Il en faut au moins trois.`,
    hintClose: `Encore un coin${NNBSP}? Sinon, touchez «${NBSP}Terminer${NBSP}».`,
    hintClosed: "Glissez un coin pour le corriger.",
    hintSelected: `Visez, puis «${NBSP}Placer ici${NBSP}». Ou glissez-le.`,
    keyboard: `Clavier${NBSP}: flèches pour viser, Entrée pour ajouter, Retour arrière pour annuler. Coin choisi${NBSP}: flèches pour le déplacer (Maj${NBSP}: plus loin), Suppr pour l’enlever.`,
    keyboardSummary: "Au clavier",
    add: "Ajouter",
    addLabel: "Ajouter un point",
    moveHere: "Placer ici",
    finish: "Terminer",
    undo: "Annuler",
    undoLabel: "Annuler le dernier geste",
    redo: "Rétablir",
    tools: "Outils de dessin",
    locate: "Me localiser",
    locating: "Recherche de votre position…",
    located: (accuracyM: number) =>
      `Position trouvée, à ${grouped(Math.max(1, Math.round(accuracyM)))}${NBSP}m près.`,
    locationRefused: "Localisation refusée. Déplacez la carte jusqu’au lieu.",
    locationFailed: "Votre position ne se trouve pas. Déplacez la carte jusqu’au lieu.",
    corners: "Les coins",
    previousCorner: "Coin précédent",
    nextCorner: "Coin suivant",
    chosenCorner: (index: number, of: number) => `Coin ${index} sur ${of}`,
    noCornerChosen: "Aucun coin choisi",
    deleteCorner: "Supprimer",
    deleteCornerLabel: "Supprimer ce coin",
    tooFew: "Ajoutez au moins 3 points pour former un contour.",
    notFinished: `Touchez «${NBSP}Terminer${NBSP}» pour fermer le contour.`,
    wrong: "Ce contour est à corriger avant de continuer.",
    nearby: (count: number) => `Déjà publiés par ici (${count})`,
    nearbyHint: `Votre lieu est peut-être l’un d’eux${NBSP}:`,
  },

  area: {
    none: "Aucun contour",
    atLeast: (threshold: string) => `Au moins ${threshold}`,
    start: "C’est ce que cherche la Manufacture. Plus petit, c’est bienvenu aussi.",
    about: (area: string) => `≈${NBSP}${area}`,
    unknown: "Surface inconnue",
    enough: (threshold: string) => `plus de ${threshold}`,
    nearly: "à vérifier",
    missing: (missing: string) => `il manque ${missing}`,
    wrong: "à corriger",
    points,
    comparison,
    detail: (count: number, compared: string) =>
      compared ? `${points(count)} · ${compared}` : points(count),
    announced: (count: number, area: string, state: string) =>
      [points(count), area && `environ ${area}`, state].filter(Boolean).join(", "),
    ruleLoading: "La règle de l’appel arrive…",
    ruleMissing: `La règle de l’appel n’a pas pu être lue${NBSP}: la surface sera vérifiée à l’envoi. Votre dessin reste.`,
    retry: "Réessayer",
  },

  defects: {
    title: "À savoir sur ce contour",
    show: "Montrer",
    mend: "Réparer pour moi",
    mended: "Le contour est réparé. En pointillé, votre dessin d’avant.",
    undoMend: "Annuler la réparation",
    before: "Avant",
    after: "Après",
  },

  typed: {
    summary: "Saisir des coordonnées",
    label: "Coordonnées des coins",
    hint: `Un coin par ligne${NBSP}: latitude, longitude (par exemple 50,6326 ; 5,5797). Ou un polygone GeoJSON.`,
    apply: "Placer ces points",
    empty: `Écrivez au moins un coin${NBSP}: latitude, longitude.`,
    line: (line: number, written: string) =>
      `La ligne ${line} ne se lit pas${NBSP}: «${NBSP}${written.slice(0, 60)}${NBSP}». Écrivez latitude, longitude, par exemple 50.6326, 5.5797.`,
    notGeojson: "Ce texte GeoJSON est incomplet ou abîmé.",
    noPolygon: "Ce GeoJSON ne contient pas de polygone.",
    swapped: `La longitude venait avant la latitude${NBSP}: nous les avons remises dans l’ordre.`,
    placed: (count: number) => `${points(count)} ${count === 1 ? "placé" : "placés"} sur la carte.`,
  },

  describe: {
    step: "Décrire",
    title: `Que voyez-vous${NNBSP}?`,
    kind: "Ce lieu, c’est plutôt…",
    kinds: {
      terrain: "un terrain",
      batiment: "un bâtiment",
      mixte: "les deux",
      inconnu: "je ne sais pas",
    },
    kindMissing: "Choisissez ce que vous voyez.",
    story: "Racontez-nous ce lieu",
    storyHint: "Depuis quand est-il vide, à quoi il servait, ce qui pourrait y vivre.",
    optional: "facultatif",
    left: (count: number) => `${grouped(count)} ${count === 1 ? "caractère restant" : "caractères restants"}`,
    storyTooLong: (over: number) =>
      `Ce récit est trop long de ${grouped(over)} ${over === 1 ? "caractère" : "caractères"}.`,
    safety: "N’entrez pas dans un site fermé ou dangereux.",
  },

  you: {
    step: "Vous",
    title: `Voulez-vous connaître la suite${NNBSP}?`,
    email: "Adresse e-mail",
    emailHint: "Jamais publiée. Effacée avec le signalement.",
    emailWrong: "Saisissez une adresse e-mail du type nom@exemple.be.",
    displayName: "Prénom ou pseudonyme",
    displayNameHint: "L’équipe de relecture le voit. Vous pouvez rester anonyme.",
    displayNameTooLong: "80 caractères au plus.",
    noAccount: "Sans e-mail, un lien privé vous permettra quand même de suivre votre signalement.",
  },

  check: {
    step: "Vérifier",
    title: `Tout est juste${NNBSP}?`,
    outline: "Le contour",
    silhouette: "Silhouette du contour dessiné",
    what: "Ce que vous voyez",
    story: "Votre récit",
    who: "Vous",
    nothing: "Rien d’écrit",
    anonymous: "Sans nom ni e-mail",
    editWhat: (what: string) => `Modifier${NBSP}: ${what}`,
    scale: (metres: string) => `${metres}${NBSP}m`,
    consent: `J’accepte que, après relecture, ce lieu soit publié sur la carte${NBSP}: les textes sous licence CC BY 4.0, les données sous licence ODbL.`,
    consentMissing: "Cochez la case pour que le lieu puisse être publié un jour.",
    privacyTitle: "Ce qui est gardé, et pourquoi",
    privacy: `Le collectif 11H22 est responsable de ces données. Le contour et le récit sont gardés pour la relecture${NNBSP}; rien n’est public avant. L’e-mail ne sert qu’à vous répondre. Si vous retirez votre signalement, l’e-mail est effacé.`,
    send: "Envoyer le signalement",
    sending: "Envoi…",
  },

  failure: {
    title: "Le signalement n’est pas parti",
    outline: (sentence: string) => `Le contour a été refusé. ${sentence}`,
    tooMany: `Trop d’envois d’affilée. Rien n’est perdu${NBSP}: réessayez dans 10 minutes.`,
    tooHeavy: "Ce signalement est trop lourd. Simplifiez le contour ou raccourcissez le récit.",
    server: `L’envoi a échoué de notre côté. Rien n’est perdu${NBSP}: réessayez dans un instant.`,
    unreachable: `Pas de réponse du réseau. Rien n’est perdu${NBSP}: réessayez quand il revient.`,
    retry: "Réessayer",
  },

  receipt: {
    step: "Merci",
    title: `Merci${NNBSP}!`,
    arrived: (reference: string) => `Votre signalement n°${NBSP}${reference} est arrivé.`,
    next: "L’équipe du 11H22 le relit avant toute publication.",
    paths: {
      candidate: `Ce lieu est assez grand${NBSP}: il rejoint les candidats à la Manufacture.`,
      to_check: `Ce lieu est tout près du minimum${NBSP}: l’équipe vérifiera sa surface.`,
      small_site: `Ce lieu est trop petit pour la Manufacture, mais utile${NBSP}: potager, cellule commerciale, ou à garder en mémoire.`,
    },
    measured: (area: string) => `Surface mesurée${NBSP}: ${area}.`,
    outside: `Il se trouve hors de notre zone${NBSP}: nous le gardons comme «${NBSP}hors zone${NBSP}».`,
    link: "Votre lien privé",
    linkHint: `Gardez-le${NBSP}: c’est le seul moyen de suivre ou de retirer votre signalement. Qui le connaît peut le faire aussi.`,
    copy: "Copier le lien",
    copied: "Lien copié.",
    copyFailed: "La copie est bloquée. Le lien est sélectionné, copiez-le à la main.",
    follow: "Suivre mon signalement",
    again: "Signaler un autre lieu",
    toMap: "Retour à la carte",
  },
};
