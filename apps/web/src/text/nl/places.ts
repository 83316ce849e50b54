import type { Messages } from "../text.ts";

export const places: Messages["places"] = {
  label: { withStreets: "Straat, gemeente of gehucht", without: "Gemeente, wijk of gepubliceerde plek" },
  results: "Gevonden plekken",
  count: (count) =>
    count === 0 ? "Geen plek gevonden." : count === 1 ? "1 plek gevonden." : `${count} plekken gevonden.`,
  nothing: "Niets met die naam. Probeer een gemeente, of coördinaten.",
  addresses: (attribution) => `Adressen: ${attribution}`,
  offline: "Offline: alleen plekken van de kaart worden gevonden, geen straten.",
  silent: "De straten antwoorden nu niet; de plekken van de kaart wel.",
};
