import "@fontsource-variable/atkinson-hyperlegible-next/wght.css";
import "@fontsource-variable/atkinson-hyperlegible-next/wght-italic.css";
import "@fontsource-variable/bricolage-grotesque/wght.css";
import "@fontsource-variable/caveat/wght.css";
import { type FontFile, MAP_FONT_FILES } from "./fonts.ts";

/**
 * Fetches the fonts of the map's text. Wait for it before the map is made: MapLibre keeps the first picture it
 * takes of a letter, and by itself only waits for the basic Latin file. A font that does not come is no failure
 * of the map (its labels fall back to the system's sans-serif); the returned list says which.
 */
export async function loadMapFonts(files: readonly FontFile[] = MAP_FONT_FILES): Promise<string[]> {
  const outcomes = await Promise.allSettled(
    files.map(([font, letters]) => document.fonts.load(font, letters)),
  );
  return files.flatMap(([font], i) => (outcomes[i]?.status === "rejected" ? [font] : []));
}
