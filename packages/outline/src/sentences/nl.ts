import type { Sentences } from "../explain.ts";

export const nl: Sentences = {
  not_an_outline: () => "We herkennen geen omtrek. Teken een oppervlak, of stuur een GeoJSON-polygoon.",
  not_finite: () => "Een coördinaat is geen getal. Verbeter ze, of teken de omtrek opnieuw op de kaart.",
  too_many_corners: ({ corners, maxCorners }) =>
    `Deze omtrek heeft ${corners} hoeken, wat precies! Vereenvoudig hem: ${maxCorners} hoeken volstaan.`,
  too_few_corners: () => "Voeg minstens 3 hoeken toe om een omtrek te vormen.",
  swapped_axes: () =>
    "Deze coördinaten liggen ver van hier: lengte en breedte zijn wellicht verwisseld. Wij kunnen ze omwisselen.",
  other_country: () =>
    "Dit punt ligt buiten het land van de oproep. Kijk de coördinaten na (lengte, dan breedte, in graden), of verplaats de omtrek.",
  unclosed: () => "De omtrek was nog open: we hebben de laatste hoek met de eerste verbonden.",
  duplicate_corner: () => "Een hoek stond twee keer op dezelfde plek: we houden er één.",
  spike: () =>
    "De omtrek keert hier op zijn stappen terug. Verwijder deze hoek, of laat ons de punt afknippen.",
  self_crossing: () => "De omtrek kruist zichzelf hier. Verplaats een hoek, of laat ons hem ontwarren.",
  ring_touches_itself: () =>
    "De omtrek raakt zichzelf hier. Verschuif deze hoek een beetje, of laat ons dat doen: enkele decimeters volstaan.",
  hole_outside: () =>
    "Dit gat steekt buiten de omtrek uit. Breng het naar binnen, of laat ons afknippen wat uitsteekt.",
  holes_overlap: () => "Twee gaten overlappen hier. Schuif ze uit elkaar, of laat ons er één van maken.",
  interior_split: () =>
    "Hier snijden de gaten het terrein in twee. Verplaats een hoek, of laat ons er twee delen van maken.",
  parts_overlap: () => "Twee delen overlappen hier. Schuif ze uit elkaar, of laat ons ze samenvoegen.",
  too_large: ({ area, max }) =>
    `${area}, dat is enorm: we lezen plekken tot ${max}. Omlijn het deel met de meeste mogelijkheden.`,
  too_tiny: ({ area, floor }) =>
    `De omtrek beslaat maar ${area}. Onder ${floor} denken we aan een uitgeschoten vinger: teken rond de hele plek.`,
  out_of_territory: () =>
    "Deze plek ligt buiten de zone van de oproep. Stuur ze toch: we bewaren ze als “buiten zone”.",
  too_small: ({ missing }) =>
    `Er ontbreekt ongeveer ${missing} voor de Manufacture. Te klein daarvoor, maar nuttig: een moestuin, een winkelruimte, een plek om te onthouden. Stuur ze toch.`,
  nearly_large_enough: ({ area, min }) =>
    `Met ${area} komt dit heel dicht bij ${min}: een met de hand getekende omtrek klopt maar op enkele procenten na, we kijken het na.`,
};
