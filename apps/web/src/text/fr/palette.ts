/** The palette of commands, and the pages of the console. */
export const palette = {
  title: "Aller à…",
  hint: "Une fiche, une page, un geste",
  open: "Palette de commandes",
  none: "Rien de ce nom.",
  pages: "Pages",
  reports: "Fiches",
  acts: "Gestes",
  places: {
    queue: "La file",
    sites: "Lieux publiés",
    tags: "Étiquettes",
    numbers: "Chiffres",
    team: "Équipe",
    publicMap: "Carte publique",
  },
  signOut: "Se déconnecter",
  help: "Raccourcis clavier",
  mine: "À relire par moi",
  twins: "Doublons possibles",
};
