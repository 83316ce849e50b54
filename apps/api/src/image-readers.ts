import sharp from "sharp";

/**
 * Only what a telephone or a browser makes is decoded, and our own drawings (SVG); every other reader of libvips stays
 * shut. A photograph never reaches the SVG reader: its first bytes are looked at before (`isPicture`), and libvips
 * gives bytes that begin so to their own reader.
 */
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: [
    "VipsForeignLoadJpegBuffer",
    "VipsForeignLoadPngBuffer",
    "VipsForeignLoadWebpBuffer",
    "VipsForeignLoadSvgBuffer",
  ],
});
sharp.cache(false);
sharp.concurrency(1);

export { sharp };
