import type { Messages } from "../text.ts";

export const baked: Messages["baked"] = {
  copy: (day) => `Kopie van ${day}.`,
  living: "De levende kaart bekijken",
  noScript: "De kaart heeft JavaScript nodig; de lijst hieronder zegt hetzelfde.",
  geojson: "Alle plekken als GeoJSON",
};
