import { createHash } from "node:crypto";
import { MOST_PICTURE_BYTES } from "@manufacture/contract/photo";
import pLimit from "p-limit";
import { sharp } from "../image-readers.ts";
import { Refusal } from "../refusal.ts";

/** More than any telephone's: 48 MP is the common largest. */
const MOST_PIXELS = 50_000_000;
const SIDE_PX = { small: 480, large: 2000 };

/** Pictures being made at once, and those that may wait for their turn: together they bound the memory. */
const AT_ONCE = 2;
const MOST_WAITING = 12;
const turns = pLimit(AT_ONCE);

export interface Picture {
  small: Buffer;
  large: Buffer;
  /** Pixels of `large`. */
  width: number;
  height: number;
  /** The first 128 bits of the SHA-256 of `large`, in hexadecimal. */
  hash: string;
}

/**
 * Makes a picture anew as WebP in two sizes, upright, in sRGB, without any metadata. Throws `Refusal`: 415 when the
 * bytes are no JPEG, PNG or WebP, 422 when they cannot be read whole or hold too many pixels, 503 when too many wait.
 */
export async function encode(bytes: Buffer): Promise<Picture> {
  if (!isPicture(bytes)) throw new Refusal(415, "photo_type_is_unknown");
  if (turns.pendingCount >= MOST_WAITING) throw new Refusal(503, "busy");
  return turns(() => encodeNow(bytes));
}

async function encodeNow(bytes: Buffer): Promise<Picture> {
  try {
    const { width = 0, height = 0 } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > MOST_PIXELS) throw new Refusal(422, "photo_has_too_many_pixels");
    const { data, info } = await sharp(bytes, { failOn: "error", limitInputPixels: MOST_PIXELS })
      .autoOrient()
      .resize({ width: SIDE_PX.large, height: SIDE_PX.large, fit: "inside", withoutEnlargement: true })
      .toColourspace("srgb")
      .webp({ quality: 80, effort: 4 })
      .toBuffer({ resolveWithObject: true });
    const small = await sharp(data)
      .resize({ width: SIDE_PX.small, height: SIDE_PX.small, fit: "inside", withoutEnlargement: true })
      .webp({ quality: 72 })
      .toBuffer();
    const hash = createHash("sha256").update(data).digest("hex").slice(0, 32);
    return { small, large: data, width: info.width, height: info.height, hash };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(422, "photo_is_unreadable"); // libvips says in English what is broken: no help to a person
  }
}

/** Whether the first bytes are those of a JPEG, a PNG or a WebP, whatever the file is said to be. */
export function isPicture(bytes: Buffer): boolean {
  const starts = (hex: string, at = 0) => bytes.subarray(at, at + hex.length / 2).toString("hex") === hex;
  const isJpeg = starts("ffd8ff");
  const isPng = starts("89504e470d0a1a0a");
  const isWebp = starts("52494646") && starts("57454250", 8);
  return bytes.length <= MOST_PICTURE_BYTES && (isJpeg || isPng || isWebp);
}
