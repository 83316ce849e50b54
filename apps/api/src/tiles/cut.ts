import { CERTAINTIES } from "../public-index/segment.ts";
import type { Selection } from "../public-index/selection.ts";
import { addGroups, addPoint, describe, groupAll, groupByCell, isHere, type Mark } from "./marks.ts";
import { haloRing, outlineRings } from "./surfaces.ts";
import { boxOf, EXTENT, type Frame, frameOf, type TileAddress } from "./tile-address.ts";
import { RULES, stepsOf } from "./tile-rules.ts";
import { GEOMETRY, TileLayer, writeTile } from "./tile-writer.ts";

/**
 * The tile of the selected sites: halos of doubt, outlines, marks (or clusters, so that every site is shown or counted),
 * names. No byte when nothing is there.
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
  const sites = parts.reduce((sum, { sums }) => sum + sums.count(z, x, y), 0);
  if (sites > RULES.crowd) addGroups(layers.marks, groupAll(parts, address), frame);
  else addSites(layers, parts, address, frame);
  return writeTile(Object.values(layers), EXTENT);
}

type Layers = Record<"halos" | "outlines" | "marks" | "names", TileLayer>;

function addSites(layers: Layers, parts: readonly Selection[], address: TileAddress, frame: Frame) {
  const { z } = address;
  const visible = stepsOf(RULES.outlinePx, z);
  const legible = stepsOf(RULES.legiblePx, z);
  const doubtful = stepsOf(RULES.haloPx, z);
  const marks: Mark[] = [];
  for (const { segment, has } of parts) {
    for (const row of segment.reaching(boxOf(address), has).sort((a, b) => a - b)) {
      const site = { segment, row };
      const side = segment.longerSide(row);
      if ((segment.halo[row] ?? 0) >= doubtful) addHalo(layers.halos, site, frame);
      if (side >= visible) addOutline(layers.outlines, site, frame);
      if (!isHere(site, frame)) continue;
      if (side < legible) marks.push(site);
      if (z >= RULES.namesFrom)
        addPoint(layers.names, site, frame, layers.names.uniqueTag("name", segment.names.bytes(row)));
    }
  }
  if (z < RULES.groupedBelow || marks.length > RULES.legibleMarks)
    addGroups(layers.marks, groupByCell(marks, frame), frame);
  else for (const site of marks) addPoint(layers.marks, site, frame, describe(layers.marks, site));
}

function addHalo(layer: TileLayer, site: Mark, frame: Frame) {
  const { segment, row } = site;
  const geometry = haloRing(segment.x[row] ?? 0, segment.y[row] ?? 0, segment.halo[row] ?? 0, frame);
  const certainty = CERTAINTIES[segment.certainty[row] ?? 0] ?? "low";
  if (geometry)
    layer.add(segment.fid[row], GEOMETRY.polygon, geometry, [
      ...describe(layer, site),
      ...layer.tag("certainty", certainty),
    ]);
}

function addOutline(layer: TileLayer, site: Mark, frame: Frame) {
  const geometry = outlineRings(site.segment, site.row, frame);
  if (geometry) layer.add(site.segment.fid[site.row], GEOMETRY.polygon, geometry, describe(layer, site));
}
