import type { Position } from "@manufacture/contract/geojson";
import type { SiteFeature, SiteSummary } from "@manufacture/contract/site";
import type { Feature, FeatureCollection, Point, Polygon } from "geojson";
import { pixelsPerMetre } from "./fond-dessine/widths.ts";
import { boxOf, isSurface, middleOf, sizeM } from "./geometry.ts";
import { circle } from "./halo.ts";

/** An outline narrower than this is a crumb: a mark says more. */
const LEGIBLE_PX = 26;

type Marked = SiteSummary & {
  /** Below this whole zoom the site is shown by its mark; 30 means always. */
  markBelowZoom: number;
};

/** The marks: every site as a point, with the zoom from which its outline, if any, takes over. WGS84. */
export const markFeatures = (sites: readonly SiteFeature[]): FeatureCollection<Point, Marked> => ({
  type: "FeatureCollection",
  features: sites.map(({ geometry, properties }) => ({
    type: "Feature",
    geometry: { type: "Point", coordinates: middleOf(geometry) },
    properties: { ...properties, markBelowZoom: isSurface(geometry) ? outlineZoom(sizeM(geometry)) : 30 },
  })),
});

/** The sites whose outline is known. */
export const outlineFeatures = (sites: readonly SiteFeature[]): FeatureCollection => ({
  type: "FeatureCollection",
  features: sites.filter(({ geometry }) => isSurface(geometry)),
});

/** The circles within which a site known only by a point really lies, true to scale. */
export const haloFeatures = (sites: readonly SiteFeature[]): FeatureCollection<Polygon, SiteSummary> => ({
  type: "FeatureCollection",
  features: sites.flatMap(({ geometry, properties }): Feature<Polygon, SiteSummary>[] => {
    const { positionErrorM } = properties;
    if (isSurface(geometry) || !positionErrorM) return [];
    return [{ type: "Feature", geometry: circle(middleOf(geometry), positionErrorM), properties }];
  }),
});

/** The first whole zoom at which something of `sizeM` metres is legible. */
export const outlineZoom = (sizeM: number): number =>
  Math.max(0, Math.ceil(Math.log2(LEGIBLE_PX / (Math.max(sizeM, 0.1) * pixelsPerMetre(0)))));

/** All that a site takes on the map, with its halo: what a map of it must show. */
export function extentOf(geometry: SiteFeature["geometry"], positionErrorM: number | null) {
  const around: Position = middleOf(geometry);
  return isSurface(geometry) ? boxOf(geometry) : boxOf(circle(around, Math.max(positionErrorM ?? 0, 120)));
}
