import "@fontsource-variable/atkinson-hyperlegible-next/wght.css";
import "@fontsource-variable/bricolage-grotesque/wght.css";
import "../../baked/baked.css";
import { Protocol } from "pmtiles";
import { FARTHEST, prefersCalm, ZOOMS } from "../camera.ts";
import { CLUSTERS, clusterLayer } from "../cluster-layer.ts";
import { FOND_DESSINE_ATTRIBUTION } from "../fond-dessine/layers.ts";
import { loadMapFonts } from "../fond-dessine/load-fonts.ts";
import { imageOf } from "../images.ts";
import styles from "../map.module.css";
import { mapLibrary } from "../maplibre.ts";
import { pick, pickCluster } from "../pick.ts";
import { PICKABLE_SITES, siteLayers, TILED } from "../site-layers.ts";
import { mapStyle } from "../style.ts";
import { hasWebGL2 } from "../webgl.ts";

/** The map of a copy: the same layers, from one file beside the page. Without WebGL2 the list below says it all. */
async function draw(container: HTMLElement) {
  const { archive = "", pages = "" } = container.dataset;
  mapLibrary.addProtocol("pmtiles", new Protocol().tile);
  await loadMapFonts();
  const theme = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  container.classList.add(styles.canvas ?? "");
  const map = new mapLibrary.Map({
    container: container.appendChild(document.createElement("div")),
    style: mapStyle(theme),
    bounds: [5.49, 50.59, 5.69, 50.69],
    maxBounds: FARTHEST,
    ...ZOOMS,
    dragRotate: false,
    attributionControl: false,
    cooperativeGestures: true,
    fadeDuration: prefersCalm() ? 0 : 200,
  });
  map.touchZoomRotate.disableRotation();
  map.addControl(new mapLibrary.NavigationControl({ showCompass: false }));
  map.setMissingStyleImageResolver((id) => {
    const image = imageOf(id);
    if (image && !map.hasImage(id)) map.addImage(id, image.data, { pixelRatio: image.pixelRatio });
  });
  map.on("load", () => {
    const url = `pmtiles://${new URL(archive, location.href)}`;
    map.addSource(TILED.marks.source, { type: "vector", url, promoteId: "slug" });
    for (const layer of [...siteLayers(theme, TILED), clusterLayer(theme)]) map.addLayer(layer);
  });
  map.on("click", ({ point }) => {
    const cluster = pickCluster(map, point, CLUSTERS);
    if (cluster) map.easeTo({ center: cluster, zoom: map.getZoom() + 2, animate: !prefersCalm() });
    const slug = cluster ? undefined : pick(map, point, PICKABLE_SITES);
    if (slug) location.assign(`${pages}${slug}.html`);
  });
  const credit = container.appendChild(document.createElement("p"));
  credit.className = styles.attribution ?? "";
  credit.textContent = FOND_DESSINE_ATTRIBUTION;
}

const container = document.getElementById("map");
if (container && hasWebGL2()) void draw(container);
else container?.remove();
