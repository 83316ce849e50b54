const TILE_PX = 48;
/** Where each stroke crosses the tile's edge, and how thick it is: uneven, as by hand, and repeating without a seam. */
const STROKES = [
  { offset: 4, width: 2.2 },
  { offset: 15, width: 1.6 },
  { offset: 27, width: 2.6 },
  { offset: 38, width: 1.8 },
] as const;

/** The image's name in the style: one per colour, for the theme may change while the map is open. */
export const hatchName = (colour: string) => `sketch-hatch-${colour}`;

/** One tile of slanted hand hatching in `colour`, for MapLibre's `fill-pattern`, at `pixelRatio` device pixels. */
export function hatchTile(colour: string, pixelRatio: number): ImageData {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = TILE_PX * pixelRatio;
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("this browser gives no 2D canvas");
  pen.scale(pixelRatio, pixelRatio);
  pen.strokeStyle = colour;
  for (const { offset, width } of STROKES) {
    pen.lineWidth = width;
    for (const start of [offset - TILE_PX, offset, offset + TILE_PX]) {
      pen.beginPath();
      pen.moveTo(start - 4, TILE_PX + 4);
      pen.lineTo(start + TILE_PX + 4, -4);
      pen.stroke();
    }
  }
  return pen.getImageData(0, 0, canvas.width, canvas.height);
}
