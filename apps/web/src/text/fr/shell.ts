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
};
