import sharp from "sharp";

/** A photograph as a telephone takes it: 12 megapixels, lying on its side by EXIF, with the place written into it. */
export async function photograph(): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const [width, height] = [4000, 3000];
  const sky = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs><linearGradient id="g" x2="0" y2="1"><stop stop-color="#8fb7d8"/><stop offset="1" stop-color="#d8d2c4"/></linearGradient></defs><rect width="100%" height="100%" fill="url(#g)"/><path d="M0 2100 900 1200l700 600 900-1100 1500 1400v900H0z" fill="#6d4a3a"/></svg>`,
  );
  const buffer = await sharp(sky)
    .withExif({
      IFD0: { Make: "CANARY" },
      IFD3: {
        GPSLatitudeRef: "N",
        GPSLatitude: "50/1 38/1 0/1",
        GPSLongitudeRef: "E",
        GPSLongitude: "5/1 34/1 0/1",
      },
    })
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 90 })
    .toBuffer();
  return { name: "IMG_2026.jpg", mimeType: "image/jpeg", buffer };
}
