import type { Filling } from "./marks.ts";

export const TILE_PX = 48;

/** Where each stroke crosses the tile's edge, and how thick it is: uneven, as by hand, and repeating without a seam. */
const STROKES = [
  { offset: 3, width: 1.8 },
  { offset: 12, width: 1.3 },
  { offset: 23, width: 2 },
  { offset: 31, width: 1.5 },
  { offset: 40, width: 1.7 },
] as const;

type Pen = Pick<CanvasRenderingContext2D, "beginPath" | "moveTo" | "lineTo" | "stroke"> & {
  strokeStyle: unknown;
  lineWidth: number;
};

/** One seamless tile of hand hatching for surfaces; a solid mark's surface is hatched widely, so the map shows through. */
export function drawTile(pen: Pen, filling: Filling, colour: string) {
  pen.strokeStyle = colour;
  for (const { offset, width } of STROKES) {
    pen.lineWidth = width;
    if (filling === "slant" || filling === "cross") slanted(pen, offset, 1);
    if (filling === "cross" || filling === "solid") slanted(pen, offset, -1);
    if (filling === "level") line(pen, -4, offset, TILE_PX + 4, offset);
  }
}

function slanted(pen: Pen, offset: number, rise: 1 | -1) {
  for (const start of [offset - TILE_PX, offset, offset + TILE_PX]) {
    if (rise === 1) line(pen, start - 4, TILE_PX + 4, start + TILE_PX + 4, -4);
    else line(pen, start - 4, -4, start + TILE_PX + 4, TILE_PX + 4);
  }
}

function line(pen: Pen, x1: number, y1: number, x2: number, y2: number) {
  pen.beginPath();
  pen.moveTo(x1, y1);
  pen.lineTo(x2, y2);
  pen.stroke();
}
