/** Long side of a photograph as it leaves, in pixels. */
const LONG_SIDE_PX = 2000;
const MOST_BYTES = 40 * 1_048_576;

export type Shrunk =
  | { readonly ok: true; readonly picture: Blob; readonly width: number; readonly height: number }
  | { readonly ok: false; readonly reason: "too_heavy" | "unreadable"; readonly bytes: number };

/**
 * The photograph redrawn: upright, at most 2000 pixels long, as JPEG, and so without the place, the date and the device
 * that a camera writes into its files. What the browser cannot draw is no photograph.
 */
export async function shrinkPhoto(file: Blob): Promise<Shrunk> {
  if (file.size > MOST_BYTES) return { ok: false, reason: "too_heavy", bytes: file.size };
  const full = await createImageBitmap(file, { imageOrientation: "from-image" }).catch(() => undefined);
  if (!full) return { ok: false, reason: "unreadable", bytes: file.size };
  const { width, height } = fitted(full.width, full.height);
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width, height });
  const pen = canvas.getContext("2d", { alpha: false });
  if (pen) {
    pen.fillStyle = "#fff"; // what was transparent would turn black
    pen.fillRect(0, 0, width, height);
    pen.imageSmoothingQuality = "high";
    pen.drawImage(full, 0, 0, width, height);
  }
  full.close();
  const picture = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/jpeg", 0.85));
  canvas.width = 0; // some phones free a canvas late, and have room for few
  return picture && pen
    ? { ok: true, picture, width, height }
    : { ok: false, reason: "unreadable", bytes: file.size };
}

/** Within the long side, in the same proportions; never enlarged. */
export function fitted(width: number, height: number): { width: number; height: number } {
  const share = Math.min(1, LONG_SIDE_PX / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * share)), height: Math.max(1, Math.round(height * share)) };
}
