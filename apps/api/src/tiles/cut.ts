import { CERTAINTIES } from "../public-index/segment.ts";
import type { Selection } from "../public-index/selection.ts";
import { STAGES } from "../public-index/site-row.ts";
import { addClusters, addMark } from "./marks.ts";
import { haloRing, isWide, outlineRings } from "./surfaces.ts";
import { boxOf, EXTENT, type Frame, frameOf, type TileAddress } from "./tile-address.ts";
import { pixelsOf, RULES } from "./tile-rules.ts";
import { GEOMETRY, TileLayer, writeTile } from "./tile-writer.ts";

/**
 * The tile of the selected sites: halos of doubt, outlines, marks (or clusters, which count every site), names.
 * No byte when nothing is there.
 */
export function cutTile(parts: readonly Selection[], address: TileAddress): Buffer {
  const { z, x, y } = address;
  const layers = {
    halos: new TileLayer("halos"),
    outlines: new TileLayer("outlines"),
    marks: new TileLayer("marks"),
    names: new TileLayer("names"),
  };
  const frame = frameOf(address);
  const crowded = parts.reduce((sum, { sums }) => sum + sums.count(z, x, y), 0) > RULES.crowd;
  const clustered = crowded || z < RULES.clustersBelow;
  if (!crowded) for (const part of parts) addSites(layers, part, address, frame, clustered);
  if (clustered) addClusters(layers.marks, parts, address, frame);
  return writeTile(Object.values(layers), EXTENT);
}

type Layers = Record<"halos" | "outlines" | "marks" | "names", TileLayer>;

function addSites(layers: Layers, part: Selection, address: TileAddress, frame: Frame, clustered: boolean) {
  const { segment } = part;
  for (const row of segment.reaching(boxOf(address), part.has).sort((a, b) => a - b)) {
    const common = { slug: segment.slugs.text(row), stage: STAGES[segment.stage[row] ?? 0] };
    const fid = segment.fid[row];
    const halo = segment.halo[row] ?? 0;
    if (pixelsOf(halo, address.z) >= RULES.haloPx) {
      const geometry = haloRing(segment.x[row] ?? 0, segment.y[row] ?? 0, halo, frame);
      const certainty = CERTAINTIES[segment.certainty[row] ?? 0];
      if (geometry) layers.halos.add(fid, GEOMETRY.polygon, geometry, { ...common, certainty });
    }
    if (isWide(segment, row, address.z, RULES.outlinePx)) {
      const geometry = outlineRings(segment, row, frame);
      if (geometry) layers.outlines.add(fid, GEOMETRY.polygon, geometry, common);
    }
    if (clustered) continue;
    if (!isWide(segment, row, address.z, RULES.legiblePx)) addMark(layers.marks, segment, row, frame, common);
    if (address.z >= RULES.namesFrom)
      addMark(layers.names, segment, row, frame, { name: segment.names.text(row) });
  }
}
