import { areaText, grouped, NBSP, NNBSP } from "../typography.ts";

const quoted = (words: string) => `«${NBSP}${words}${NBSP}»`;
const percent = (share: number) => `${Math.round(share * 100)}${NNBSP}%`;
const metres = (length: number) => `${grouped(Math.round(length))}${NBSP}m`;

/** What the console says beside deciding: preparing, working together, comparing. */
export const desk = {
  fields: {
    name: "Nom public",
    commune: "Commune",
    address: "Adresse ou repère",
    publicDescription: "Description publique",
    workingOutline: "Contour de travail",
    publicOutline: "Contour publié",
    outlineReason: "Raison du contour publié",
    photoPlan: "Photos",
  },
  prepare: {
    title: "La fiche publique",
    lead: "Ce que le public lira une fois le lieu publié. Rien n’est visible avant.",
    save: "Enregistrer la fiche",
    saved: "La fiche est enregistrée.",
    unsaved: "Modifications pas encore enregistrées.",
    restored: "Votre saisie est revenue.",
    mergedWith: (by: string, fields: readonly string[]) =>
      `${by} a changé entre-temps${NBSP}: ${fields.join(", ")}. Vos changements s’y ajoutent.`,
    drop: "Abandonner mes changements",
  },
  outline: {
    sent: "Contour envoyé, privé",
    working: "Contour de travail, privé",
    edit: "Corriger le contour",
    back: "Revenir au contour envoyé",
    differs: (now: string, sent: string) => `Contour de travail${NBSP}: ${now} (envoyé${NBSP}: ${sent}).`,
    pageTitle: (reference: string) => `Contour de ${reference}`,
    heading: "Corriger le contour",
    toDossier: "La fiche",
    save: "Enregistrer",
    conflict: (by: string) => `${by} a enregistré un autre contour pendant que vous dessiniez.`,
    conflictHelp: "Les voici l’un sur l’autre. Rien n’est perdu tant que vous n’avez pas choisi.",
    mine: (area: string) => `Le mien, d’un trait plein${NBSP}: ${area}`,
    theirs: (area: string) => `L’autre, en tirets${NBSP}: ${area}`,
    keepMine: "Garder mon contour",
    keepTheirs: "Prendre l’autre contour",
    none: "Contour envoyé",
    reason: "Pourquoi ce n’est pas le contour exact",
    reasons: {
      none: "Sans raison particulière",
      squat: "Risque de squat",
      owner: "Propriétaire privé",
      danger: "Lieu dangereux",
      other: "Autre raison",
    },
  },
  contact: {
    show: "Voir l’adresse",
    hint: "Que vous l’avez vue s’écrit dans l’histoire de la fiche.",
  },
  together: {
    also: (name: string, doing: "reading" | "outline" | "words" | "deciding") =>
      ({
        reading: `${name} regarde cette fiche`,
        outline: `${name} modifie le contour`,
        words: `${name} écrit la fiche publique`,
        deciding: `${name} prend une décision`,
      })[doing],
    changed: (by: string) => `${by} vient de modifier cette fiche.`,
    reporter: "La personne qui a envoyé ce signalement",
    look: "Reprendre ces changements",
    assignee: "Confiée à",
    nobody: "Personne",
    mine: "Me la confier",
    undo: (act: string) => `Annuler${NBSP}: ${act}`,
    undone: "C’est annulé.",
    undoSoon: "Annuler",
    undoFailed: "Ce geste n’a pas pu être annulé.",
    acts: {
      open: "ouverture de la relecture",
      ask_for_info: "demande de précision",
      publish: "publication",
      keep_as_memory: "mise en mémoire",
      mark_too_small: "« trop petit »",
      decline: "refus",
      withdraw: "retrait",
      reopen: "réouverture",
      merge: "fusion",
      prepare: "modification de la fiche publique",
      tag: "étiquettes",
      assign: "attribution",
    } as Record<string, string>,
  },
  notes: {
    title: "Notes de l’équipe",
    label: "Votre note",
    hint: "Pour l’équipe seulement. Tapez @ et un prénom pour prévenir quelqu’un.",
    add: "Ajouter la note",
    none: "Aucune note.",
    named: (names: readonly string[]) => `Sera prévenu·e${NBSP}: ${names.join(", ")}`,
  },
  photos: {
    hide: "Masquer",
    show: "Montrer",
    hidden: "Masquée",
    cover: "Couverture",
    earlier: "Avancer",
    later: "Reculer",
    alt: "Ce que montre la photo",
    altHint: "Pour les personnes qui ne la voient pas.",
    of: (reference: string) => `Photo venue de ${reference}`,
    saved: "Photos enregistrées.",
  },
  twins: {
    title: (count: number) =>
      count === 1 ? "Peut-être le même lieu" : `${count} fiches sur peut-être le même lieu`,
    why: (overlap: number, distanceM: number, likeness: number) =>
      [
        overlap > 0.005
          ? `${percent(overlap)} du plus petit contour en commun`
          : distanceM < 1
            ? "se touchent"
            : `à ${metres(distanceM)}`,
        likeness > 0.2 && `récits semblables à ${percent(likeness)}`,
      ]
        .filter(Boolean)
        .join(", "),
    score: (score: number) => `Ressemblance ${percent(score)}`,
    compare: "Comparer",
    hide: "Cacher la comparaison",
    apart: "Ce sont deux lieux",
    merge: "Réunir avec cette fiche",
    mergeInto: (reference: string) => `Réunir cette fiche avec ${reference}`,
    mergeHint: (other: string, here: string) =>
      `${other} sera lue avec ${here}. Sa personne, ses photos, ses notes et son lien restent, et elle est prévenue.`,
    merged: (count: number) =>
      count === 1 ? "Une autre fiche est réunie ici" : `${count} autres fiches sont réunies ici`,
    split: "Séparer",
    into: "Cette fiche est réunie avec",
    near: "Lieux publiés tout près",
    overlaps: (share: number) => `recouvre ${percent(share)} du contour`,
    away: (distanceM: number) => (distanceM < 1 ? "touche le contour" : `à ${metres(distanceM)}`),
    here: "Cette fiche",
  },
  letter: {
    preview: "Relire l’e-mail",
    hide: "Cacher l’e-mail",
    none: "Cette décision n’envoie pas d’e-mail.",
    subject: "Objet",
    later: `L’e-mail part quelques secondes après la décision${NBSP}: l’annuler aussitôt le retient.`,
  },
  conflict: {
    clash: "Vous avez changé la même chose tous les deux. Choisissez, champ par champ.",
    mine: "Ma version",
    theirs: "L’autre version",
    empty: "vide",
    resumeSave: "Enregistrer mon choix",
    theirsToo: (fields: readonly string[]) => `Aussi changé${NBSP}: ${fields.join(", ")}.`,
    asSent: "comme dans le signalement",
  },
  erase: {
    title: "Effacer pour un motif légal",
    hint: "Les mots, le nom, l’adresse et les photos de la personne disparaissent pour toujours. La fiche et les décisions restent, et le motif s’écrit dans son histoire.",
    ground: "Motif légal",
    act: "Effacer définitivement",
    confirm: "Oui, effacer",
  },
  history: {
    prepare: (fields: readonly string[]) => `a modifié la fiche publique (${fields.join(", ")})`,
    tag: (added: readonly string[], removed: readonly string[]) =>
      [
        added.length > 0 && `a mis ${added.map(quoted).join(", ")}`,
        removed.length > 0 && `a enlevé ${removed.map(quoted).join(", ")}`,
      ]
        .filter(Boolean)
        .join(" et "),
    assign: (to: string | null) =>
      to === null ? "n’a plus confié la fiche à personne" : `a confié la fiche à ${to}`,
    note: "a laissé une note",
    see_contact: "a regardé l’adresse de la personne",
    merge: (head: string) => `a réuni cette fiche avec ${head}`,
    absorb: (other: string) => `a réuni ${other} avec cette fiche`,
    release: (other: string) => `a séparé ${other} de cette fiche`,
    dismiss_twin: (other: string) => `a dit que ${other} est un autre lieu`,
    undo: (act: string) => `a annulé${NBSP}: ${act}`,
    erase: (ground: string) =>
      `a effacé ce qui venait de la personne, pour ce motif${NBSP}: ${quoted(ground)}`,
    of: (reference: string, sentence: string) => `${reference}${NBSP}: ${sentence}`,
  },
  area: areaText,
};
