import type { Messages } from "../text.ts";

export const places: Messages["places"] = {
  label: {
    withStreets: "Straße, Gemeinde oder Ortsteil",
    without: "Gemeinde, Viertel oder veröffentlichter Ort",
  },
  results: "Gefundene Orte",
  count: (count) =>
    count === 0 ? "Kein Ort gefunden." : count === 1 ? "1 Ort gefunden." : `${count} Orte gefunden.`,
  nothing: "Nichts unter diesem Namen. Versuchen Sie eine Gemeinde oder Koordinaten.",
  addresses: (attribution) => `Adressen: ${attribution}`,
  offline: "Offline: Nur Orte der Karte werden gefunden, keine Straßen.",
  silent: "Die Straßen antworten zurzeit nicht; die Orte der Karte schon.",
};
