import type { Outline } from "@manufacture/contract/geojson";
import { TERRITORY_RULE } from "@manufacture/outline/territory";
import { type ReactNode, useState } from "react";
import { DrawingMap } from "../map/drawing/DrawingMap.tsx";
import { cornersOf, type Sketch, sketchOf } from "../map/drawing/sketch.ts";
import { DRAWING_TOOLS } from "../map/drawing/use-drawing-keys.ts";
import { boxOf } from "../map/geometry.ts";
import { hasWebGL2 } from "../map/webgl.ts";
import { BoardButtons } from "../report/BoardButtons.tsx";
import board from "../report/board.module.css";
import { CoordinatesEntry } from "../report/CoordinatesEntry.tsx";
import { CornerTools } from "../report/CornerTools.tsx";
import { DefectList } from "../report/DefectList.tsx";
import { RingTools } from "../report/RingTools.tsx";
import { text } from "../text/text.ts";
import { Announcer } from "../ui/Announcer.tsx";
import own from "./areas.module.css";
import { areaWords, outlineIn } from "./territory-values.ts";
import { useTerritory } from "./use-territory.ts";

interface Props {
  /** The territory as text (GeoJSON, WGS84), as it is typed or stored. */
  start: string;
  readOnly: boolean;
  saving: boolean;
  onDrawn: (territory: string) => void;
  onSave: () => void;
  /** What comes before the tools: title, notices. */
  children: ReactNode;
}

const words = text.calls.territory;
const BELGIUM = { bounds: [2.5, 49.4, 6.5, 51.6] as [number, number, number, number] };

/** The call's territory on the drawing board: by pointer, by keyboard, or as typed coordinates. */
export function TerritoryBoard({ start, readOnly, saving, onDrawn, onSave, children }: Props) {
  const { draft, dispatch, sketch, selected, assessment, aim, setAim, setBounds, onEvent, deselect } =
    useTerritory(start, onDrawn);
  const { present } = draft.sketch;
  const [camera] = useState(() => startOf(outlineIn(start)));
  const mapless = !hasWebGL2();
  const corners = cornersOf(sketch).length;
  const area = assessment.areaM2 === undefined ? "" : areaWords(assessment.areaM2);
  const lookAt = (typed: Sketch) => {
    const box = boundsOf(typed);
    if (box) aim?.lookAtAll(box);
  };
  return (
    <div className={mapless ? `${board.board} ${board.mapless}` : board.board}>
      <section className={board.panel} aria-label={words.tools} {...DRAWING_TOOLS}>
        {children}
        <p className={own.measure}>
          {area && <strong>{area}</strong>} {words.corners(corners)}
        </p>
        {!readOnly && (
          <>
            <DefectList
              assessment={assessment}
              rule={TERRITORY_RULE}
              onShow={(at) => aim?.lookAt(at)}
              onMend={(cure) => {
                deselect();
                dispatch({ type: "mended", cure });
              }}
            />
            <BoardButtons
              history={draft.sketch}
              selected={selected}
              aim={aim}
              busy={saving}
              nextLabel={text.calls.save}
              onEvent={onEvent}
              onNext={onSave}
            />
            {corners > 0 && (
              <CornerTools
                sketch={sketch}
                selected={selected}
                onSelect={(ref) => onEvent({ type: "select", ref })}
                onDelete={(ref) => onEvent({ type: "delete", ref })}
                onInsert={(after, at) => onEvent({ type: "insert", after, at })}
              />
            )}
            <RingTools
              sketch={present}
              selected={selected}
              onBegin={(adds) => {
                deselect();
                dispatch({ type: "ring_begun", adds });
              }}
              onDelete={(ref) => {
                deselect();
                dispatch({ type: "ring_deleted", ref });
              }}
            />
            <CoordinatesEntry
              startsOpen={mapless}
              sketch={present}
              onTyped={(typed) => {
                deselect();
                dispatch({ type: "outlined", sketch: typed });
                lookAt(typed);
              }}
            />
            <details className={board.details}>
              <summary>{text.report.place.keyboardSummary}</summary>
              <p>{text.report.place.keyboard}</p>
            </details>
          </>
        )}
        <Announcer message={`${area}, ${words.corners(corners)}`} />
      </section>
      <div className={board.map}>
        <DrawingMap
          start={camera}
          label={words.map}
          sketch={sketch}
          selected={readOnly ? undefined : selected}
          defects={assessment.defects}
          before={undefined}
          nearby={[]}
          onEvent={readOnly ? () => undefined : onEvent}
          onLook={(_, bounds) => setBounds(bounds)}
          onReady={setAim}
        />
      </div>
    </div>
  );
}

const boundsOf = (sketch: Sketch) => {
  const at = cornersOf(sketch).map((corner) => corner.at);
  return at.length > 2 ? boxOf({ type: "MultiPolygon", coordinates: [[at]] }) : undefined;
};

const startOf = (outline: Outline | undefined) => {
  const bounds = outline && boundsOf(sketchOf(outline));
  return bounds ? { bounds } : BELGIUM;
};
