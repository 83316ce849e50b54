/** A feature as its file holds it. */
export interface RawFeature {
  /** Counted from one. */
  place: number;
  properties: Readonly<Record<string, unknown>>;
  /** GeoJSON text, or WKB in hexadecimal, in the file's own CRS; undefined when the file gives none. */
  shape: string | undefined;
}

/** A file of official outlines, read from its beginning to its end without ever being held whole. */
export interface LayerFile {
  /** The CRS as the file says it, to be understood by crs.ts; undefined when it says none. */
  readonly crs: string | undefined;
  readonly features: AsyncIterable<RawFeature>;
  /** How much of it has been read, 0 to 1. */
  readonly share: () => number;
}
