import { CERTAINTIES } from "../public-index/segment.ts";
import type { Selection } from "../public-index/selection.ts";
import { addGroups, addPoint, describe, groupAll, groupByCell, isHere, type Mark } from "./marks.ts";
import { haloRing, isWide, outlineRings } from "./surfaces.ts";
import { boxOf, EXTENT, type Frame, frameOf, type TileAddress } from "./tile-address.ts";
import { pixelsOf, RULES } from "./tile-rules.ts";
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
  const marks: Mark[] = [];
  for (const { segment, has } of parts) {
    for (const row of segment.reaching(boxOf(address), has).sort((a, b) => a - b)) {
      const site = { segment, row };
      addHalo(layers.halos, site, z, frame);
      if (isWide(segment, row, z, RULES.outlinePx)) addOutline(layers.outlines, site, frame);
      if (!isHere(site, frame)) continue;
      if (!isWide(segment, row, z, RULES.legiblePx)) marks.push(site);
      if (z >= RULES.namesFrom) addPoint(layers.names, site, frame, { name: segment.names.text(row) });
    }
  }
  if (z < RULES.groupedBelow || marks.length > RULES.legibleMarks)
    addGroups(layers.marks, groupByCell(marks, frame), frame);
  else for (const site of marks) addPoint(layers.marks, site, frame, describe(site));
}

function addHalo(layer: TileLayer, site: Mark, zoom: number, frame: Frame) {
  const { segment, row } = site;
  const halo = segment.halo[row] ?? 0;
  if (pixelsOf(halo, zoom) < RULES.haloPx) return;
  const geometry = haloRing(segment.x[row] ?? 0, segment.y[row] ?? 0, halo, frame);
  const certainty = CERTAINTIES[segment.certainty[row] ?? 0];
  if (geometry) layer.add(segment.fid[row], GEOMETRY.polygon, geometry, { ...describe(site), certainty });
}

function addOutline(layer: TileLayer, site: Mark, frame: Frame) {
  const geometry = outlineRings(site.segment, site.row, frame);
  if (geometry) layer.add(site.segment.fid[site.row], GEOMETRY.polygon, geometry, describe(site));
}
