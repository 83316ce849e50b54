import type { Decision } from "@manufacture/contract/review";
import type { Path } from "@manufacture/contract/verdict";

/** What a reporter may be written about. */
export type LetterOf = Decision | "merge" | "undo";

/** What every language must say in a letter; French is the source. An act without a text sends no letter. */
export interface LetterTexts {
  signInSubject: string;
  signIn: (minutes: number) => string;
  inviteSubject: string;
  invite: (by: string) => string;
  signInIgnore: string;
  receiptSubject: (reference: string) => string;
  receipt: Record<Path, string>;
  decisionSubject: (reference: string) => string;
  acts: Record<LetterOf, string | null>;
  follow: string;
  linksSubject: string;
  links: string;
  signature: string;
}

export const fr: LetterTexts = {
  signInSubject: "Votre lien de connexion à Manufacture",
  signIn: (minutes) =>
    `Voici le lien pour vous connecter. Il est valable ${minutes}\u00a0minutes et ne sert qu’une fois.`,
  inviteSubject: "On vous attend à la relecture de Manufacture",
  invite: (by) =>
    `${by} vous invite à relire les signalements de friches. Demandez votre lien de connexion ici, avec cette adresse e-mail\u00a0:`,
  signInIgnore: "Vous n’avez rien demandé\u202f? Ignorez simplement ce message.",
  receiptSubject: (reference) => `Votre signalement ${reference} est arrivé`,
  receipt: {
    candidate:
      "Merci\u202f! Votre signalement est arrivé. L’équipe de 11H22 le relit avant toute publication.",
    to_check:
      "Merci\u202f! Votre signalement est arrivé. Sa surface est tout près du minimum\u00a0: l’équipe de 11H22 la vérifiera avant toute publication.",
    small_site:
      "Merci\u202f! Votre signalement est arrivé. Le lieu est trop petit pour la Manufacture, mais il peut servir autrement\u00a0: l’équipe de 11H22 le garde à part et le relit.",
  },
  decisionSubject: (reference) => `Des nouvelles de votre signalement ${reference}`,
  acts: {
    open: null,
    ask_for_info: "L’équipe de 11H22 relit votre signalement et se pose une question\u00a0:",
    publish: "Votre signalement est publié\u00a0: le lieu est sur la carte.",
    keep_as_memory: "Votre signalement est gardé au registre de la mémoire\u00a0: le lieu est sur la carte.",
    mark_too_small:
      "Le lieu que vous avez signalé est trop petit pour la Manufacture. Il reste noté pour d’autres usages.",
    decline: "Le lieu que vous avez signalé n’est pas retenu.",
    withdraw: "Vous nous avez demandé de retirer votre signalement\u00a0: c’est fait.",
    reopen: null,
    merge:
      "Quelqu’un d’autre avait signalé le même lieu\u00a0: vos deux signalements sont maintenant lus ensemble. Rien de ce que vous avez envoyé n’est perdu, et vous saurez la suite.",
    undo: "Ce que nous vous avons écrit en dernier ne tient plus\u00a0: nous relisons encore votre signalement. Toutes nos excuses.",
  },
  follow: "Votre lien de suivi, à garder pour vous\u00a0:",
  linksSubject: "Vos liens de suivi",
  links:
    "Vous avez demandé à retrouver ce que vous avez signalé. Gardez ces liens pour vous\u00a0: qui les a peut suivre et retirer vos signalements.",
  signature: "L’équipe de 11H22",
};
