/**
 * How the map's text names the web fonts of the document. MapLibre (5.11 and later) draws glyphs from the page's
 * own `@font-face` fonts when the style has neither `glyphs` nor a `font-faces` entry of that name: no font
 * server, no request outside the site.
 *
 * `font-faces` is not used: MapLibre registers such a file at its default instance, so a variable font would only
 * ever show its regular weight. Instead MapLibre reads weight and slant out of the FIRST name of the stack and
 * hands the whole stack to CSS. The first name therefore says the weight and exists nowhere; the second is the
 * font that draws.
 */
const TEXT = "Atkinson Hyperlegible Next Variable";
const TITLE = "Bricolage Grotesque Variable";
const HAND = "Caveat Variable";

/** Values for `text-font`. */
export const MAP_FONTS = {
  text: ["Manufacture Text", TEXT],
  textLight: ["Manufacture Text Light", TEXT],
  textBold: ["Manufacture Text Bold", TEXT],
  textItalic: ["Manufacture Text Italic", TEXT],
  title: ["Manufacture Title Extra Bold", TITLE],
  titleBold: ["Manufacture Title Bold", TITLE],
  hand: ["Manufacture Hand", HAND, TEXT],
} satisfies Record<string, string[]>;

/** What `document.fonts.load` takes: a font, and letters of each of its `unicode-range` files that is wanted. */
export type FontFile = readonly [font: string, letters: string];

/** The files of the base and of the names of sites; Ł and ž, in the latin-ext file, occur in people's names. */
export const MAP_FONT_FILES: readonly FontFile[] = [
  [`400 16px "${TEXT}"`, "AŁž"],
  [`italic 400 16px "${TEXT}"`, "A"],
  [`800 16px "${TITLE}"`, "A"],
];
