import type { Messages } from "../text.ts";

export const baked: Messages["baked"] = {
  copy: (day) => `Kopie vom ${day}.`,
  living: "Zur lebenden Karte",
  noScript: "Die Karte braucht JavaScript; die Liste unten sagt dasselbe.",
  geojson: "Alle Orte als GeoJSON",
};
