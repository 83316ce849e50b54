import sharp from "sharp";

/** A picture whose four corners differ, so that a turn or a mirror shows: top left red, top right green, bottom left blue. */
export async function cornered(width = 640, height = 480): Promise<Buffer> {
  const corner = (colour: string, gravity: "northwest" | "northeast" | "southwest") => ({
    input: { create: { width: width / 2, height: height / 2, channels: 3 as const, background: colour } },
    gravity,
  });
  return sharp({ create: { width, height, channels: 3, background: "#ffffff" } })
    .composite([
      corner("#ff0000", "northwest"),
      corner("#00ff00", "northeast"),
      corner("#0000ff", "southwest"),
    ])
    .png()
    .toBuffer();
}

/** Names of the colours near the four corners: top left, top right, bottom left, bottom right. */
export async function cornersOf(picture: Buffer): Promise<string[]> {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => {
    const start = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * 3;
    const [r = 0, g = 0, b = 0] = data.subarray(start, start + 3);
    if (r > 180 && g > 180 && b > 180) return "white";
    return r > g && r > b ? "red" : g > b ? "green" : "blue";
  };
  return [at(0.2, 0.2), at(0.8, 0.2), at(0.2, 0.8), at(0.8, 0.8)];
}

/** How a camera that was held in EXIF `orientation` stores what stood upright before it. */
export async function heldAs(upright: Buffer, orientation: number): Promise<Buffer> {
  // The inverse of what a viewer must do for each value, TIFF 6.0 tag 274.
  const stored = sharp(upright);
  if (orientation === 2 || orientation === 4) stored.flop();
  if (orientation === 3 || orientation === 4) stored.rotate(180);
  const turned = await stored.png().toBuffer();
  const laid = sharp(turned);
  if (orientation === 5) laid.rotate(270).flop();
  if (orientation === 6) laid.rotate(270);
  if (orientation === 7) laid.rotate(90).flop();
  if (orientation === 8) laid.rotate(90);
  return sharp(await laid.png().toBuffer())
    .withMetadata({ orientation })
    .jpeg({ quality: 95 })
    .toBuffer();
}
