import { Stage } from "@manufacture/contract/site";
import { drawMix, MIX_PX } from "./cluster-mix.ts";
import { drawTile, TILE_PX } from "./hatch-tile.ts";
import { BOX, HATCHES, HEART, MARKS, type Mark, SHAPES } from "./marks.ts";
import { PALETTES, type Palette, registerInks, type Theme } from "./palette.ts";

/** Sharp on every screen we know, and small. */
const PIXEL_RATIO = 2;
const MARK_PX = 26;
/** Air around a mark: MapLibre lays pictures side by side, and a neighbour may shine through at the rim. */
const MARGIN_PX = 2;
/** Room for the paper edge that keeps neighbouring marks apart. */
const EDGE_PX = 2;

interface Picture {
  data: ImageData;
  pixelRatio: number;
}

/** The names under which layers ask for pictures; the theme is in them, for it may change while the map is open. */
export const markImage = (theme: Theme, stage: Stage) => `mark/${theme}/${stage}`;
export const hatchImage = (theme: Theme, stage: Stage) => `hatch/${theme}/${stage}`;

/** Followed by eighths, "friche-memoire-subjective": the ring of a cluster. */
export const mixImagePrefix = (theme: Theme) => `mix/${theme}/`;

/** Draws the picture of that name, or undefined when it is not one of ours. */
export function imageOf(id: string): Picture | undefined {
  const [kind, theme, name = ""] = id.split("/");
  if (theme !== "light" && theme !== "dark") return undefined;
  if (kind === "mix") {
    const eighths = name.split("-").map(Number);
    return picture(MIX_PX, (pen) => drawMix(pen, eighths, PALETTES[theme]), MARGIN_PX);
  }
  const stage = Stage.safeParse(name);
  if (!stage.success) return undefined;
  const [palette, mark] = [PALETTES[theme], MARKS[stage.data]];
  if (kind === "mark")
    return picture(MARK_PX + 2 * EDGE_PX, (pen) => drawMark(pen, mark, palette), MARGIN_PX);
  if (kind === "hatch")
    return picture(TILE_PX, (pen) => drawTile(pen, mark.filling, registerInks(palette)[mark.ink].fill));
  return undefined;
}

function picture(sidePx: number, draw: (pen: CanvasRenderingContext2D) => void, marginPx = 0): Picture {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = (sidePx + 2 * marginPx) * PIXEL_RATIO;
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("this browser gives no 2D canvas");
  pen.scale(PIXEL_RATIO, PIXEL_RATIO);
  pen.translate(marginPx, marginPx);
  draw(pen);
  return { data: pen.getImageData(0, 0, canvas.width, canvas.height), pixelRatio: PIXEL_RATIO };
}

function drawMark(
  pen: CanvasRenderingContext2D,
  { ink, shape, filling, size, heart }: Mark,
  palette: Palette,
) {
  const { fill, outline } = registerInks(palette)[ink];
  const path = new Path2D(SHAPES[shape]);
  const middle = MARK_PX / 2 + EDGE_PX;
  pen.translate(middle, middle);
  pen.scale((size * MARK_PX) / BOX, (size * MARK_PX) / BOX);
  pen.translate(-BOX / 2, -BOX / 2);
  pen.lineJoin = "round";

  pen.strokeStyle = palette.paper;
  pen.lineWidth = 2 + 2 * EDGE_PX;
  pen.stroke(path);
  pen.fillStyle = filling === "solid" ? fill : palette.paper;
  pen.fill(path);
  if (filling !== "solid") {
    pen.save();
    pen.clip(path);
    pen.strokeStyle = fill;
    pen.lineWidth = 1.7;
    pen.stroke(new Path2D(HATCHES[filling]));
    pen.restore();
  }
  pen.strokeStyle = outline;
  pen.lineWidth = 2.2;
  pen.stroke(path);
  if (!heart) return;
  pen.strokeStyle = palette.paper;
  pen.lineWidth = 3;
  pen.stroke(new Path2D(HEART));
  pen.fillStyle = outline;
  pen.fill(new Path2D(HEART));
}
