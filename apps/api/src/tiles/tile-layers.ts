import type { TileJson } from "@manufacture/contract/tile-json";
import type { Filter } from "../public-index/selection.ts";

/** The tiled layers, and which sites each shows. */
export const TILE_LAYERS: ReadonlyMap<string, { name: string; filter: Filter }> = new Map([
  ["sites", { name: "Lieux publiés", filter: {} }],
  ["memory", { name: "Mémoire : les lieux où quelque chose s’est passé", filter: { withEpisodes: true } }],
]);

const site = {
  slug: "The site, as in /api/sites/{slug}",
  stage: "Where it stands on its life line",
};

/** What is in each tile, for whoever styles it. */
export const VECTOR_LAYERS: TileJson["vector_layers"] = [
  {
    id: "halos",
    description: "Circles within which a site known by a point alone really lies; id is the site's",
    fields: { ...site, certainty: "high, medium or low" },
  },
  { id: "outlines", description: "Public outlines from 4 pixels on; id is the site's", fields: site },
  {
    id: "marks",
    description: "Sites too small for their outline to be legible, and clusters, which have no id",
    fields: {
      ...site,
      count: "Sites of a cluster",
      friche: "Of which in the register of friches",
      memoire: "Of which in the register of memory",
      subjective: "Of which anchors of the subjective map",
    },
  },
  {
    id: "names",
    description: "A name for each site, from zoom 13; id is the site's",
    fields: { name: "Its name" },
  },
];
