import type { Site } from "@manufacture/contract/site";
import { boxOf } from "../map/geometry.ts";

/** A site as schema.org knows places, for a `script` element. Position in WGS84 degrees. */
export function siteData(site: Site, url: string): string {
  const [west, south, east, north] = boxOf(site.geometry);
  const place = {
    "@context": "https://schema.org",
    "@type": "Place",
    "@id": url,
    url,
    name: site.name,
    ...(site.description && { description: site.description }),
    ...((site.address ?? site.commune) && {
      address: {
        "@type": "PostalAddress",
        ...(site.address && { streetAddress: site.address }),
        ...(site.commune && { addressLocality: site.commune }),
        addressCountry: "BE",
      },
    }),
    geo: { "@type": "GeoCoordinates", latitude: (south + north) / 2, longitude: (west + east) / 2 },
  };
  return JSON.stringify(place).replaceAll("<", "\\u003c"); // no text may close the element
}
