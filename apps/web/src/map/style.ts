import type { StyleSpecification } from "maplibre-gl";
import { fondDessineStyle } from "./fond-dessine/style.ts";
import type { Theme } from "./palette.ts";

const kept = new Map<Theme, StyleSpecification>();

/** The sheet under every map of the product: the fond dessiné. The same object each time, so React sees no change. */
export function mapStyle(theme: Theme): StyleSpecification {
  const style = kept.get(theme) ?? fondDessineStyle(theme);
  kept.set(theme, style);
  return style;
}
