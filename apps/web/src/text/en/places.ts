import type { Messages } from "../text.ts";

export const places: Messages["places"] = {
  label: {
    withStreets: "Street, municipality or locality",
    without: "Municipality, quarter or published place",
  },
  results: "Places found",
  count: (count) =>
    count === 0 ? "No place found." : count === 1 ? "1 place found." : `${count} places found.`,
  nothing: "Nothing of that name. Try a municipality, or coordinates.",
  addresses: (attribution) => `Addresses: ${attribution}`,
  offline: "Offline: only places of the map are found, not streets.",
  silent: "The streets do not answer for now; the places of the map do.",
};
