import { NBSP } from "../typography.ts";

export const places = {
  label: { withStreets: "Rue, commune ou lieu-dit", without: "Commune, quartier ou lieu publié" },
  results: "Lieux trouvés",
  count: (count: number) =>
    count === 0 ? "Aucun lieu trouvé." : count === 1 ? "1 lieu trouvé." : `${count} lieux trouvés.`,
  nothing: "Rien de ce nom. Essayez une commune, ou des coordonnées.",
  addresses: (attribution: string) => `Adresses${NBSP}: ${attribution}`,
  offline: "Hors connexion\u00a0: seuls les lieux de la carte sont trouvés, pas les rues.",
  silent: "Les rues ne répondent pas pour l’instant\u00a0; les lieux de la carte, oui.",
};
