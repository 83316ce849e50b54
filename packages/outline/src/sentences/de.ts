import type { Sentences } from "../explain.ts";

export const de: Sentences = {
  not_an_outline: () =>
    "Wir haben keinen Umriss erkannt. Zeichnen Sie eine Fläche, oder senden Sie ein GeoJSON-Polygon.",
  not_finite: () =>
    "Eine Koordinate ist keine Zahl. Berichtigen Sie sie, oder zeichnen Sie den Umriss neu auf der Karte.",
  too_many_corners: ({ corners, maxCorners }) =>
    `Dieser Umriss hat ${corners} Ecken, wie genau! Vereinfachen Sie ihn: ${maxCorners} Ecken genügen.`,
  too_few_corners: () => "Fügen Sie mindestens 3 Ecken hinzu, um einen Umriss zu bilden.",
  swapped_axes: () =>
    "Diese Koordinaten liegen weit weg: Länge und Breite sind wohl vertauscht. Wir können sie zurücktauschen.",
  other_country: () =>
    "Dieser Punkt liegt außerhalb des Landes, für das der Aufruf gilt. Prüfen Sie die Koordinaten (Länge, dann Breite, in Grad), oder verschieben Sie den Umriss.",
  unclosed: () => "Der Umriss war offen: Wir haben die letzte Ecke mit der ersten verbunden.",
  duplicate_corner: () => "Eine Ecke war zweimal an derselben Stelle gesetzt: Wir behalten eine davon.",
  spike: () =>
    "Der Umriss läuft hier auf sich selbst zurück. Entfernen Sie diese Ecke, oder lassen Sie uns die Spitze kappen.",
  self_crossing: () =>
    "Der Umriss kreuzt sich hier. Verschieben Sie eine Ecke, oder lassen Sie uns ihn entwirren.",
  ring_touches_itself: () =>
    "Der Umriss berührt sich hier. Rücken Sie diese Ecke etwas ab, oder lassen Sie uns das tun: Einige Dezimeter genügen.",
  hole_outside: () =>
    "Dieses Loch ragt über den Umriss hinaus. Holen Sie es herein, oder lassen Sie uns den Überstand abschneiden.",
  holes_overlap: () =>
    "Zwei Löcher überlappen sich hier. Rücken Sie sie auseinander, oder lassen Sie uns eines daraus machen.",
  interior_split: () =>
    "Hier teilen die Löcher das Gelände in zwei. Verschieben Sie eine Ecke, oder lassen Sie uns zwei Teile daraus machen.",
  parts_overlap: () =>
    "Zwei Teile überlappen sich hier. Rücken Sie sie auseinander, oder lassen Sie uns sie vereinen.",
  too_large: ({ area, max }) =>
    `${area}, das ist riesig: Wir lesen Orte bis ${max}. Umranden Sie den vielversprechendsten Teil.`,
  too_tiny: ({ area, floor }) =>
    `Der Umriss bedeckt nur ${area}. Unter ${floor} halten wir es für einen verrutschten Finger: Zeichnen Sie um den ganzen Ort.`,
  out_of_territory: () =>
    "Dieser Ort liegt außerhalb des Gebiets des Aufrufs. Senden Sie ihn trotzdem: Wir bewahren ihn als „außerhalb des Gebiets“ auf.",
  too_small: ({ missing }) =>
    `Es fehlen etwa ${missing} für die Manufacture. Zu klein für sie, aber nützlich: ein Gemüsegarten, ein Ladenlokal, ein Ort zum Erinnern. Senden Sie ihn trotzdem.`,
  nearly_large_enough: ({ area, min }) =>
    `Mit ${area} ist das ganz nah an ${min}: Ein von Hand gezeichneter Umriss stimmt nur auf einige Prozent genau, wir prüfen nach.`,
};
