export const shell = {
  name: "Manufacture",
  tagline: "Les lieux vides et vécus du pays de Liège, racontés par celles et ceux qui y passent.",
  skip: "Aller au contenu",
  loading: "Un instant…",
  notFound: "Cette page n’existe pas.",
  notFoundHelp: "L’adresse a peut-être changé. La carte, elle, est toujours là.",
  toMap: "Voir la carte",
  broken: "Quelque chose s’est cassé ici.",
  brokenHelp: "Rien de ce que vous avez envoyé n’est perdu. Rechargez la page, ou revenez à la carte.",
  retry: "Réessayer",
  map: {
    zoomIn: "Agrandir la carte",
    zoomOut: "Réduire la carte",
    useCtrl: "Ctrl + molette pour agrandir la carte",
    useCommand: "⌘ + molette pour agrandir la carte",
    useTwoFingers: "Deux doigts pour déplacer la carte",
    noWebGL: "Votre navigateur ne peut pas afficher la carte.",
    noWebGLHelp:
      "Il lui manque WebGL 2. Tout ce que la carte montre reste lisible, en texte, sur cette page.",
    failed: "La carte ne s’est pas affichée.",
    failedHelp: "Le reste de la page fonctionne. Rechargez-la quand vous aurez du réseau.",
  },
};
