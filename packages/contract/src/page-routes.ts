import * as z from "zod/mini";
import { route, slug } from "./route.ts";
import { SiteFeature } from "./site.ts";

/** Pages that the server writes, so that they are read before the application comes, and without JavaScript. */
export const pageRoutes = {
  explorePage: route({
    method: "GET",
    path: "/",
    access: "public",
    summary: "The map with its list; the same under /en, /nl and /de",
    query: z.looseObject({}), // the page reads its own query, and leaves what it does not know
    type: "text/html",
    response: z.unknown(),
  }),
  sitePage: route({
    method: "GET",
    path: "/lieu/:slug",
    access: "public",
    summary: "A published site in words; the same under /en, /nl and /de",
    params: z.object({ slug: z.string() }),
    query: z.looseObject({}),
    type: "text/html",
    response: z.unknown(),
  }),
  sitePicture: route({
    method: "GET",
    path: "/lieu/:slug/image.png",
    access: "public",
    summary: "What messengers show of a site, 1200 × 630",
    params: z.object({ slug }),
    type: "image/png",
    response: z.unknown(),
  }),
  siteFeature: route({
    method: "GET",
    path: "/api/sites/:slug/geojson",
    access: "public",
    summary: "A published site as a GeoJSON feature",
    params: z.object({ slug }),
    type: "application/geo+json",
    response: SiteFeature,
  }),
};
