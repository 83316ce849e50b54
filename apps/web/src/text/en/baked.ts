import type { Messages } from "../text.ts";

export const baked: Messages["baked"] = {
  copy: (day) => `Copy of ${day}.`,
  living: "See the living map",
  noScript: "The map needs JavaScript; the list below says the same.",
  geojson: "All places as GeoJSON",
};
