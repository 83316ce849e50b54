/** The copy that `manufacture bake` writes. */
export const baked = {
  copy: (day: string) => `Copie du ${day}.`,
  living: "Voir la carte vivante",
  noScript: "La carte a besoin de JavaScript\u202f; la liste ci-dessous dit la même chose.",
  geojson: "Tous les lieux en GeoJSON",
};
