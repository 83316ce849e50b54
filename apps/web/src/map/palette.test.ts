import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Hex, PALETTES, type Palette, registerInks, type Theme } from "./palette.ts";

const themes = Object.entries(PALETTES) as [Theme, Palette][]; // the keys of PALETTES are the themes

/** Relative luminance of sRGB (WCAG 2.2, "relative luminance"). */
function luminance(colour: Hex): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: Hex, b: Hex): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]; // two in, two out
  return (light + 0.05) / (dark + 0.05);
}

describe.each(themes)("the %s palette", (theme, palette) => {
  const inks = Object.entries(registerInks(palette));

  it.each(["ink", "grey", "brick", "meuse", "mossText"] as const)("writes legibly in %s on paper", (name) => {
    expect(contrast(palette[name], palette.paper)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(inks)("gives %s a text of 4.5:1 and an outline of 3:1 on paper", (_, { text, outline }) => {
    expect(contrast(text, palette.paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(outline, palette.paper)).toBeGreaterThanOrEqual(3);
  });

  it("never writes nor outlines in ochre", () => {
    for (const [, { text, outline }] of inks) expect([text, outline]).not.toContain(palette.ochre);
  });

  it("names rivers legibly on paper and, within their banks, at 3:1", () => {
    const { water, waterText } = palette.base;
    expect(contrast(waterText, palette.paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(waterText, water)).toBeGreaterThanOrEqual(3);
  });

  it("keeps the drawn base quieter than the brick laid on it", () => {
    const loudest = contrast(palette.brick, palette.paper);
    for (const colour of [palette.base.water, palette.base.waterEdge, palette.base.rail])
      expect(contrast(colour, palette.paper)).toBeLessThan(loudest);
  });

  it("is the palette of the screens", () => {
    const css = readFileSync(new URL("../theme/tokens.css", import.meta.url), "utf8");
    const [light = "", dark = ""] = css.split("@media (prefers-color-scheme: dark)");
    const block = theme === "light" ? light : dark;
    const screens = (token: string) => block.match(new RegExp(`--${token}: (#[0-9a-f]{6});`, "i"))?.[1];
    const { paper, ink, grey, hairline, brick, ochre, meuse, moss, mossText } = palette;
    const map = { paper, ink, "ink-2": grey, hairline, brick, ochre, meuse, moss, "moss-text": mossText };
    for (const [token, colour] of Object.entries(map)) expect(screens(token), token).toBe(colour);
  });
});
