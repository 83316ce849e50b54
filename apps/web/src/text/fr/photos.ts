import { grouped, NBSP, NNBSP } from "../typography.ts";

export const photos = {
  step: "Photos",
  title: "Avez-vous des photos\u202f?",
  take: "Prendre une photo",
  choose: "Choisir des photos",
  warning: `Évitez les visages et les plaques. La position enregistrée dans la photo est effacée avant l’envoi.`,
  safety: "Restez dans la rue, n’entrez pas.",
  working: (name: string) => `Préparation de ${name}…`,
  prepared: (count: number, most: number) =>
    `${count} ${count === 1 ? "photo" : "photos"} sur ${most} au plus.`,
  full: (most: number) => `C’est complet${NBSP}: ${most}${NBSP}photos au plus.`,
  tooMany: (left: number, most: number) =>
    `${most}${NBSP}photos au plus${NBSP}: ${left === 1 ? "une seule" : left} de ces photos ${left === 1 ? "a été prise" : "ont été prises"}.`,
  tooHeavy: (name: string, megabytes: number) =>
    `${name} est trop lourde (${grouped(megabytes)}${NBSP}Mo, maximum 40).`,
  unreadable: (name: string) => `${name} ne se lit pas. Choisissez une photo JPEG, PNG ou WebP.`,
  notKept: `Votre navigateur ne peut pas garder de photos${NBSP}: envoyez le signalement avant de fermer cette page.`,
  photo: (index: number, of: number) => `Photo ${index} sur ${of}`,
  caption: (index: number) => `Légende de la photo ${index}`,
  captionHint: "Ce qu’on y voit, en une phrase.",
  cover: "Cette photo sera montrée la première.",
  earlier: (index: number) => `Avancer la photo ${index}`,
  later: (index: number) => `Reculer la photo ${index}`,
  removeShort: "Retirer",
  remove: (index: number) => `Retirer la photo ${index}`,
  movedTo: (index: number, of: number) => `Photo placée en position ${index} sur ${of}.`,
  removed: "Photo retirée.",
  author: "Qui a pris ces photos\u202f?",
  authorHint: "Le nom montré à côté d’elles. Vide\u00a0: sans nom.",
  licence: "Comment peuvent-elles servir\u202f?",
  licences: {
    "CC-BY-4.0": `CC BY 4.0${NBSP}: librement, en citant l’auteur`,
    "CC0-1.0": `CC0${NBSP}: librement, sans condition`,
  },
  captionTooLong: (index: number) => `La légende de la photo ${index} dépasse 300 caractères.`,
  authorTooLong: "80 caractères au plus.",
  skip: "Continuer sans photo",
  states: {
    waiting: "En attente",
    sending: (percent: number) => `Envoi… ${percent}${NBSP}%`,
    sent: "Arrivée",
    refused: "Refusée",
  },
  lost: `Votre navigateur ne l’avait plus${NNBSP}; reprenez-la depuis la page de suivi.`,
};
