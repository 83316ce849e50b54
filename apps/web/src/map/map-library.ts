import { loadMapFonts } from "./fond-dessine/load-fonts.ts";

type Library = typeof import("./maplibre.ts").mapLibrary;

let loading: Promise<Library> | undefined;

/** MapLibre, once the letters it will draw are there. Fetched after the page, and only once. */
export const mapLibrary = (): Promise<Library> => {
  loading ??= Promise.all([import("./maplibre.ts"), loadMapFonts()]).then(([module]) => module.mapLibrary);
  return loading;
};
