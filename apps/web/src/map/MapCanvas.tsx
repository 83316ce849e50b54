import type { Bbox } from "@manufacture/contract/geojson";
import { type MapRef, Map as MapView, NavigationControl } from "@vis.gl/react-maplibre";
import type { Map as MapLibreMap, Point } from "maplibre-gl";
import { type ReactNode, useRef, useState } from "react";
import { text } from "../text/text.ts";
import { Notice } from "../ui/Notice.tsx";
import type { View } from "../url-state.ts";
import { Attribution } from "./Attribution.tsx";
import { boundsOf, FARTHEST, initialView, prefersCalm, viewOf, ZOOMS } from "./camera.ts";
import { CLUSTERS } from "./cluster-layer.ts";
import { controlWords } from "./control-words.ts";
import { imageOf } from "./images.ts";
import styles from "./map.module.css";
import { mapLibrary } from "./map-library.ts";
import { pick, pickCluster } from "./pick.ts";
import { mapStyle } from "./style.ts";
import { useTheme } from "./use-theme.ts";
import { hasWebGL2 } from "./webgl.ts";

interface Props {
  /** Where the map begins; afterwards the camera is its own. */
  start: View | { bounds: Bbox };
  /** What the map shows, for those who do not see it. */
  label: string;
  /** The camera came to rest: at first, and after every move. */
  onRest?: ((view: View, bounds: Bbox) => void) | undefined;
  /** Layers whose sites can be picked by pointer; the keyboard's way is the list beside the map. */
  pickable?: readonly string[] | undefined;
  onPick?: ((slug: string | undefined) => void) | undefined;
  onHover?: ((slug: string | undefined) => void) | undefined;
  onReady?: ((map: MapLibreMap) => void) | undefined;
  /** A map inside a page that scrolls: wheel and one finger belong to the page. */
  inPage?: boolean | undefined;
  /** Who made what the page lays over the base map. */
  attribution?: string | undefined;
  /** What stands there before the map does: drawn by the server. */
  still?: ReactNode;
  children?: ReactNode;
}

/** How much nearer a cluster is looked at: its grid is then four times finer each way. */
const CLUSTER_STEP = 2;

/** The one map of the product, on the fond dessiné. Without WebGL2 it is a notice, and its children are not drawn. */
export function MapCanvas(props: Props) {
  const [failed, setFailed] = useState(false);
  if (import.meta.env.SSR)
    return (
      <div className={styles.canvas}>
        {props.still}
        <Attribution also={props.attribution} />
      </div>
    );
  if (!hasWebGL2()) return <Absence title={text.shell.map.noWebGL} help={text.shell.map.noWebGLHelp} />;
  if (failed) return <Absence title={text.shell.map.failed} help={text.shell.map.failedHelp} />;
  return <Canvas {...props} onFailure={() => setFailed(true)} />;
}

const Absence = ({ title, help }: { title: string; help: string }) => (
  <div className={styles.absence}>
    <Notice title={title}>
      <p>{help}</p>
    </Notice>
  </div>
);

function Canvas({
  start,
  label,
  pickable = [],
  inPage = false,
  attribution,
  children,
  ...on
}: Props & { onFailure: () => void }) {
  const theme = useTheme();
  const [begin] = useState(() => initialView(start));
  const hovered = useRef<string>(undefined);

  const rest = (map: MapLibreMap) => on.onRest?.(viewOf(map), boundsOf(map));
  const hover = (map: MapLibreMap, slug: string | undefined) => {
    if (slug === hovered.current) return;
    hovered.current = slug;
    map.getCanvas().style.cursor = slug ? "pointer" : "";
    on.onHover?.(slug);
  };
  const picks = pickable.length > 0;
  const choose = (map: MapLibreMap, point: Point) => {
    const cluster = pickCluster(map, point, CLUSTERS);
    if (!cluster) on.onPick?.(pick(map, point, pickable));
    else map.easeTo({ center: cluster, zoom: map.getZoom() + CLUSTER_STEP, animate: !prefersCalm() });
  };
  return (
    <div className={styles.canvas}>
      <MapView
        mapLib={mapLibrary()}
        mapStyle={mapStyle(theme)}
        initialViewState={begin}
        {...ZOOMS}
        maxBounds={FARTHEST}
        maxPitch={0}
        renderWorldCopies={false}
        dragRotate={false}
        pitchWithRotate={false}
        touchPitch={false}
        cooperativeGestures={inPage}
        fadeDuration={prefersCalm() ? 0 : 200}
        attributionControl={false}
        locale={controlWords(label)}
        ref={supplyImages}
        onLoad={({ target }) => {
          // North stays up: outlines, hatching and the names of the drawn base are made for it.
          target.touchZoomRotate.disableRotation();
          target.keyboard.disableRotation();
          on.onReady?.(target);
          rest(target);
        }}
        onMoveEnd={({ target }) => rest(target)}
        onError={({ target, error }) => {
          if (!target) on.onFailure();
          reportError(error);
        }}
        {...(picks && {
          onClick: ({ target, point }) => choose(target, point),
          onMouseMove: ({ target, point }) => hover(target, pick(target, point, pickable)),
          onMouseOut: ({ target }) => hover(target, undefined),
        })}
      >
        <NavigationControl position="top-right" showCompass={false} />
        {children}
      </MapView>
      <Attribution also={attribution} />
    </div>
  );
}

/** Draws the marks and hatchings that a style names, when it first names them. */
function supplyImages(created: MapRef | null) {
  const map = created?.getMap();
  map?.setMissingStyleImageResolver((id) => {
    const image = imageOf(id);
    if (image && !map.hasImage(id)) map.addImage(id, image.data, { pixelRatio: image.pixelRatio });
  });
}
