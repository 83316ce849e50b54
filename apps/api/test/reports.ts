import { randomUUID } from "node:crypto";

/** A square with its south-west corner there and sides of about `sideM` metres, near Liège. WGS84. */
export function square(lng: number, lat: number, sideM: number) {
  const dLat = sideM / 111_200;
  const dLng = sideM / (111_320 * Math.cos((lat * Math.PI) / 180));
  const corners = [
    [lng, lat],
    [lng + dLng, lat],
    [lng + dLng, lat + dLat],
    [lng, lat + dLat],
    [lng, lat],
  ];
  return { type: "Polygon", coordinates: [corners] };
}

/** The block of the Saint-Laurent barracks, about 28 000 m². */
export const yard = square(5.5577, 50.638, 168);

export const bowTie = {
  type: "Polygon",
  coordinates: [
    [
      [5.55, 50.63],
      [5.553, 50.632],
      [5.553, 50.63],
      [5.55, 50.632],
      [5.55, 50.63],
    ],
  ],
};

/** What a citizen sends, ready to be changed in one place. */
export const aReport = (changes: Record<string, unknown> = {}) => ({
  id: randomUUID(),
  outline: yard,
  description: "Une grande cour vide derrière la caserne.",
  kind: "mixte",
  consent: true,
  ...changes,
});
