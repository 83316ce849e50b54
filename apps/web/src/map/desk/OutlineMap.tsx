import type { Dossier } from "@manufacture/contract/dossier";
import type { MultiPolygon } from "@manufacture/contract/geojson";
import type { PublicOutline } from "@manufacture/contract/public-outline";
import { generalise } from "@manufacture/outline/generalise";
import { Layer, Source, useMap } from "@vis.gl/react-maplibre";
import { useEffect, useMemo, useState } from "react";
import { useReference } from "../../report/use-parcels.ts";
import styles from "../../review/dossier.module.css";
import { text } from "../../text/text.ts";
import { Button } from "../../ui/Button.tsx";
import { prefersCalm } from "../camera.ts";
import { AerialLayer } from "../drawing/AerialLayer.tsx";
import { ParcelLayer } from "../drawing/ParcelLayer.tsx";
import { boxOf } from "../geometry.ts";
import { MapCanvas } from "../MapCanvas.tsx";
import { useTheme } from "../use-theme.ts";
import { hasWebGL2 } from "../webgl.ts";
import { LOWEST, OUTLINE_SOURCES, outlineLayers } from "./outline-layers.ts";

interface Props {
  dossier: Dossier;
  /** How it would be published; without it only the exact outline is shown. */
  publicOutline: PublicOutline | undefined;
  inPage: boolean;
}

const NOTHING: MultiPolygon = { type: "MultiPolygon", coordinates: [] };

/** The exact outline, and beside it what the public would see. */
export function OutlineMap({ dossier, publicOutline, inPage }: Props) {
  const { outline: sent, workingOutline, reference } = dossier;
  const outline = workingOutline ?? sent;
  const preview = useMemo(
    () => publicOutline && generalise(outline, publicOutline),
    [outline, publicOutline],
  );
  const theme = useTheme();
  const { layer, aerial } = useReference();
  const [photo, setPhoto] = useState(false);
  const words = text.review.dossier;
  return (
    <>
      <MapCanvas
        start={{ bounds: boxOf(outline) }}
        label={words.map(reference)}
        inPage={inPage}
        attribution={photo ? aerial?.attribution : undefined}
      >
        <Source id={OUTLINE_SOURCES.preview} type="geojson" data={preview ?? NOTHING} />
        <Source id={OUTLINE_SOURCES.exact} type="geojson" data={sent} />
        <Source id={OUTLINE_SOURCES.working} type="geojson" data={workingOutline ?? NOTHING} />
        {outlineLayers(theme, photo).map((layer) => (
          <Layer key={layer.id} {...layer} />
        ))}
        {aerial && photo && <AerialLayer beforeId={LOWEST} />}
        {layer && <ParcelLayer beforeId={LOWEST} />}
        <Frame
          shape={[workingOutline, preview].reduce<MultiPolygon>(
            (all, more) => (more ? joined(all, more) : all),
            sent,
          )}
          small={inPage}
        />
      </MapCanvas>
      {hasWebGL2() && aerial && (
        <Button className={styles.photo ?? ""} aria-pressed={photo} onClick={() => setPhoto(!photo)}>
          {text.report.place.aerial}
        </Button>
      )}
      {hasWebGL2() && (
        <ul className={styles.legend}>
          <li>
            <svg viewBox="0 0 36 16" aria-hidden="true">
              <path className={styles.exactLine} d="M2 8h32" />
            </svg>
            {text.desk.outline.sent}
          </li>
          {workingOutline && (
            <li>
              <svg viewBox="0 0 36 16" aria-hidden="true">
                <path className={styles.workingLine} d="M2 8h32" />
              </svg>
              {text.desk.outline.working}
            </li>
          )}
          {preview && (
            <li>
              <svg viewBox="0 0 36 16" aria-hidden="true">
                <path className={styles.hatch} d="M4 14 14 2M12 14 22 2M20 14 30 2" />
                <rect className={styles.previewSide} x="2" y="2" width="32" height="12" />
              </svg>
              {words.preview}
            </li>
          )}
        </ul>
      )}
    </>
  );
}

const joined = (a: MultiPolygon, b: MultiPolygon): MultiPolygon => ({
  type: "MultiPolygon",
  coordinates: [...a.coordinates, ...b.coordinates],
});

/** Keeps the whole of what is compared in view. */
function Frame({ shape, small }: { shape: MultiPolygon; small: boolean }) {
  const map = useMap().current;
  const [west, south, east, north] = boxOf(shape);
  useEffect(() => {
    const padding = small
      ? { top: 16, right: 72, bottom: 36, left: 24 }
      : { top: 84, right: 72, bottom: 64, left: 48 };
    map?.fitBounds([west, south, east, north], {
      padding,
      maxZoom: 18,
      animate: !prefersCalm(),
      duration: 300,
    });
  }, [map, small, west, south, east, north]);
  return null;
}
