/**
 * The identity palette, for what CSS cannot reach: the map's canvas, the poster, the legend. The screens take
 * the same colours from `theme/tokens.css`; a test holds the two together.
 */
export type Theme = "light" | "dark";

/** A colour as `#rrggbb`, which is what MapLibre, SVG and the contrast test all read. */
export type Hex = `#${string}`;

export type Palette = {
  readonly paper: Hex;
  readonly ink: Hex;
  /** The one grey: quiet text. */
  readonly grey: Hex;
  /** Rules that separate but carry no meaning. */
  readonly hairline: Hex;
  readonly brick: Hex;
  /** Never text, never an outline alone: it has not the contrast on paper. */
  readonly ochre: Hex;
  readonly meuse: Hex;
  readonly moss: Hex;
  readonly mossText: Hex;
  /** The drawn base, quieter than anything laid on it. */
  readonly base: {
    readonly water: Hex;
    readonly waterEdge: Hex;
    readonly waterText: Hex;
    readonly rail: Hex;
  };
};

export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    paper: "#fbf6ec",
    ink: "#1d1b1a",
    grey: "#55504a",
    hairline: "#cdc4b3",
    brick: "#b93a26",
    ochre: "#d99a1b",
    meuse: "#1f5c99",
    moss: "#4f7a3a",
    mossText: "#3f652c",
    base: { water: "#c9dde8", waterEdge: "#8fb4cd", waterText: "#2f6694", rail: "#b3a591" },
  },
  dark: {
    paper: "#1d1b1a",
    ink: "#fbf6ec",
    grey: "#c3bbae",
    hairline: "#4a4540",
    brick: "#f0806b",
    ochre: "#e6ad3a",
    meuse: "#86b7e8",
    moss: "#9ac77f",
    mossText: "#a9d38f",
    base: { water: "#22394a", waterEdge: "#41647f", waterText: "#86b7e8", rail: "#6a6157" },
  },
};

export type Register = "friche" | "memoire" | "subjective" | "tiers_lieu";

/** What a register is painted with; its shape and hatch belong to the layer that draws it. */
export type RegisterInk = { readonly fill: Hex; readonly outline: Hex; readonly text: Hex };

/** The inks of the registers: outlines keep 3:1 on paper and text 4.5:1, so ochre is outlined in ink. */
export function registerInks(palette: Palette): Readonly<Record<Register, RegisterInk>> {
  const { brick, ink, meuse, moss, mossText, ochre } = palette;
  return {
    friche: { fill: brick, outline: brick, text: brick },
    memoire: { fill: ochre, outline: ink, text: ink },
    subjective: { fill: meuse, outline: meuse, text: meuse },
    tiers_lieu: { fill: moss, outline: ink, text: mossText },
  };
}
