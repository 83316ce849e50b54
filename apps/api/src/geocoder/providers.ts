import type { GeocodedPlace } from "@manufacture/contract/geocoder";
import * as z from "zod/mini";

/** Places shown of one answer. */
export const MOST_PLACES = 6;

/** Around Belgium, in degrees: west, south, east, north. Places elsewhere are of no use here. */
export const BELGIUM = [2.4, 49.4, 6.5, 51.6] as const;

/** A provider: how it is asked, and what its answers say. */
export interface Provider {
  attribution: string;
  query: (q: string, locale: string) => Record<string, string>;
  /** Throws when the answer is none of this provider's. */
  read: (answer: unknown) => GeocodedPlace[];
}

const said = z.optional(z.nullable(z.string()));

/** github.com/komoot/photon: a FeatureCollection of points. */
const Photon = z.object({
  features: z.array(
    z.object({
      geometry: z.object({ coordinates: z.array(z.number()) }),
      properties: z.object({
        name: said,
        street: said,
        housenumber: said,
        postcode: said,
        city: said,
        district: said,
        locality: said,
      }),
    }),
  ),
});

/** nominatim.org/release-docs/latest/api/Output: `jsonv2`. */
const Nominatim = z.array(
  z.object({ lat: z.string(), lon: z.string(), name: said, display_name: z.string() }),
);

export const PROVIDERS: Record<"photon" | "nominatim", Provider> = {
  photon: {
    attribution: "© OpenStreetMap, Photon",
    query: (q, locale) => ({
      q,
      limit: String(MOST_PLACES),
      // Photon speaks a few languages and refuses the others.
      lang: locale === "nl" ? "default" : locale,
      lat: "50.64",
      lon: "5.57",
      bbox: BELGIUM.join(","),
    }),
    read: (answer) =>
      Photon.parse(answer).features.flatMap(({ geometry, properties }) => {
        const { name, street, housenumber, postcode, city, district, locality } = properties;
        const address = [street, housenumber].filter(Boolean).join(" ");
        const town = [postcode, city ?? locality ?? district].filter(Boolean).join(" ");
        const title = name || address || town;
        const detail = [title === address ? "" : address, title === town ? "" : town]
          .filter(Boolean)
          .join(", ");
        return placed(title, detail, geometry.coordinates[0], geometry.coordinates[1]);
      }),
  },
  nominatim: {
    attribution: "© OpenStreetMap",
    query: (q, locale) => ({
      q,
      format: "jsonv2",
      limit: String(MOST_PLACES),
      "accept-language": locale,
      countrycodes: "be",
    }),
    read: (answer) =>
      Nominatim.parse(answer).flatMap(({ lat, lon, name, display_name }) => {
        const [first = "", ...others] = display_name.split(", ");
        const title = name || first;
        const detail = (title === first ? others : [first, ...others]).slice(0, 3).join(", ");
        return placed(title, detail, Number(lon), Number(lat));
      }),
  },
};

/** The place, if it has a name and lies where places are of use. */
function placed(name: string, detail: string, lng = Number.NaN, lat = Number.NaN): GeocodedPlace[] {
  const [west, south, east, north] = BELGIUM;
  if (!name.trim() || !(lng >= west && lng <= east && lat >= south && lat <= north)) return [];
  const short = (text: string) => text.trim().slice(0, 160);
  return [{ name: short(name), at: [lng, lat], ...(detail.trim() && { detail: short(detail) }) }];
}
