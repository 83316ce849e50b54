/** What every view keeps in the URL: `vue=zoom/lat/lng`. Read and written here only. */
export interface View {
  zoom: number;
  lat: number;
  lng: number;
}

/** The view a URL says, or undefined when it says none that can be shown. WGS84 degrees. */
export function parseView(text: unknown): View | undefined {
  if (typeof text !== "string") return undefined;
  const match = /^(\d{1,2}(?:\.\d{1,2})?)\/(-?\d{1,2}(?:\.\d{1,6})?)\/(-?\d{1,3}(?:\.\d{1,6})?)$/.exec(text);
  if (!match) return undefined;
  const [zoom, lat, lng] = match.slice(1).map(Number);
  if (zoom === undefined || lat === undefined || lng === undefined) return undefined;
  return zoom <= 22 && Math.abs(lat) <= 85 && Math.abs(lng) <= 180 ? { zoom, lat, lng } : undefined;
}

/** Five decimals are about a metre: enough to come back to the same place. */
export const formatView = ({ zoom, lat, lng }: View): string =>
  `${Number(zoom.toFixed(2))}/${Number(lat.toFixed(5))}/${Number(lng.toFixed(5))}`;
