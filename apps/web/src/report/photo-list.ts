/** A photograph of a draft. Its picture is kept apart, under the same id. */
export interface DraftPhoto {
  readonly id: string;
  readonly caption: string;
  /** Pixels, after it was made smaller. */
  readonly width: number;
  readonly height: number;
}

/** The list with one photograph a place further on, or back; at either end nothing moves. */
export function moved<P extends { readonly id: string }>(
  photos: readonly P[],
  id: string,
  by: 1 | -1,
): readonly P[] {
  const from = photos.findIndex((photo) => photo.id === id);
  const photo = photos[from];
  const to = from + by;
  if (!photo || to < 0 || to >= photos.length) return photos;
  return photos.toSpliced(from, 1).toSpliced(to, 0, photo);
}
