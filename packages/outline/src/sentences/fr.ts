import type { Sentences } from "../explain.ts";
import { frenchSpaces } from "./french-spaces.ts";

/** The source language. Spaces before double punctuation are made narrow by `frenchSpaces`. */
const source: Sentences = {
  not_an_outline: () =>
    "Nous n’avons pas reconnu de contour. Dessinez une surface, ou envoyez un polygone GeoJSON.",
  not_finite: () => "Une coordonnée n’est pas un nombre. Corrigez-la, ou redessinez le contour sur la carte.",
  too_many_corners: ({ corners, maxCorners }) =>
    `Ce contour a ${corners} coins, c’est très précis ! Simplifiez-le : ${maxCorners} coins suffisent.`,
  too_few_corners: () => "Ajoutez au moins 3 coins pour former un contour.",
  swapped_axes: () =>
    "Ces coordonnées tombent loin d’ici : longitude et latitude sont sans doute inversées. Nous pouvons les échanger.",
  other_country: () =>
    "Ce point tombe hors du pays de l’appel. Vérifiez les coordonnées (longitude puis latitude, en degrés), ou déplacez le contour.",
  unclosed: () => "Le contour n’était pas refermé : nous avons relié le dernier coin au premier.",
  duplicate_corner: () => "Un coin était posé deux fois au même endroit : nous n’en gardons qu’un.",
  spike: () => "Le contour revient ici sur ses pas. Retirez ce coin, ou laissez-nous couper la pointe.",
  self_crossing: () => "Le contour se croise ici. Déplacez un coin, ou laissez-nous le démêler.",
  ring_touches_itself: () =>
    "Le contour se touche ici. Écartez un peu ce coin, ou laissez-nous le faire : quelques décimètres suffisent.",
  hole_outside: () =>
    "Ce trou dépasse du contour. Ramenez-le à l’intérieur, ou laissez-nous découper ce qui dépasse.",
  holes_overlap: () => "Deux trous se recouvrent ici. Écartez-les, ou laissez-nous n’en faire qu’un.",
  interior_split: () =>
    "Ici, les trous coupent le terrain en deux. Écartez un coin, ou laissez-nous en faire deux parties.",
  parts_overlap: () => "Deux parties se recouvrent ici. Écartez-les, ou laissez-nous les réunir.",
  too_large: ({ area, max }) =>
    `${area}, c’est immense : nous lisons des lieux jusqu’à ${max}. Entourez la partie la plus prometteuse.`,
  too_tiny: ({ area, floor }) =>
    `Le contour ne couvre que ${area}. En dessous de ${floor}, nous pensons à un doigt qui a glissé : entourez le lieu entier.`,
  out_of_territory: () =>
    "Ce lieu est hors de la zone de l’appel. Envoyez-le quand même : nous le garderons comme « hors zone ».",
  too_small: ({ missing }) =>
    `Il manque environ ${missing} pour la Manufacture. Trop petit pour elle, mais utile : potager, cellule commerciale, à garder en mémoire. Envoyez-le quand même.`,
  nearly_large_enough: ({ area, min }) =>
    `À ${area}, c’est tout près des ${min} : un contour tracé à la main n’est juste qu’à quelques pour cent près, nous vérifierons.`,
};

export const fr = frenchSpaces(source);
