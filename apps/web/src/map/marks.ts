import type { Stage } from "@manufacture/contract/site";
import type { Register as Ink } from "./palette.ts";

/** How a mark or a surface is filled, so that nothing is told by colour alone. */
export type Filling = "slant" | "cross" | "level" | "solid";
export type Shape = "octagon" | "diamond" | "round";

export interface Mark {
  readonly ink: Ink;
  readonly shape: Shape;
  readonly filling: Filling;
  /** Part of the full size. */
  readonly size: number;
  /** A full heart inside: something goes on there. */
  readonly heart: boolean;
}

const mark = (ink: Ink, shape: Shape, filling: Filling, more: Partial<Mark> = {}): Mark => ({
  ink,
  shape,
  filling,
  size: 1,
  heart: false,
  ...more,
});

/** The mark of every stage, on the map, in the list and in the legend alike. */
export const MARKS: Readonly<Record<Stage, Mark>> = {
  candidate: mark("friche", "octagon", "cross"),
  known: mark("friche", "octagon", "slant"),
  small_site: mark("friche", "octagon", "slant", { size: 0.7 }),
  occupation: mark("friche", "octagon", "slant", { heart: true }),
  memoire: mark("memoire", "diamond", "solid"),
  reconverted: mark("memoire", "diamond", "level"),
  tiers_lieu: mark("tiers_lieu", "round", "solid"),
};

/** The side of the box in which shapes and hatchings are drawn. */
export const BOX = 24;

/** Cut by hand, like the rest of the printing: no side equals another. SVG paths in the box. */
export const SHAPES: Readonly<Record<Shape, string>> = {
  octagon: "M7.4 3.5 15.4 1.8 21.2 6.3 22.2 14.4 17.5 21 9.3 22.2 2.8 17.2 1.9 9.2Z",
  diamond: "M12.2 1.7 22.1 12.3 11.9 22.4 1.9 11.8Z",
  round:
    "M12.1 2.4C17.5 2.2 21.7 6.6 21.6 12.1 21.5 17.4 17.3 21.7 12 21.6 6.5 21.5 2.3 17.3 2.4 11.9 2.5 6.6 6.7 2.5 12.1 2.4Z",
};
export const HEART =
  "M12.1 8.1C14.3 8 16 9.8 15.9 12.1 15.8 14.3 14.2 16 12 15.9 9.7 15.8 8 14.2 8.1 11.9 8.2 9.7 9.9 8.2 12.1 8.1Z";

const SLANT = "M-3 10 10-3M-3 17 17-3M-2 23 23-2M5 26 26 5M11 27 27 11";
/** Hatching as SVG strokes in the box; a solid needs none. */
export const HATCHES: Readonly<Record<Exclude<Filling, "solid">, string>> = {
  slant: SLANT,
  cross: `${SLANT}M14-3 27 10M7-3 27 17M1-2 26 23M-2 5 19 26M-3 11 13 27`,
  level: "M0 6.2 24 5.8M0 10.2 24 9.9M0 14.1 24 14.3M0 18.2 24 17.9",
};
