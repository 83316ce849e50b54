import type { Bbox, Position } from "@manufacture/contract/geojson";
import { useQueryClient } from "@tanstack/react-query";
import { useMemo, useRef, useState } from "react";
import { AerialLayer } from "../map/drawing/AerialLayer.tsx";
import { DrawingMap } from "../map/drawing/DrawingMap.tsx";
import { ParcelLayer } from "../map/drawing/ParcelLayer.tsx";
import { cornersOf, type Sketch } from "../map/drawing/sketch.ts";
import { DRAWING_TOOLS } from "../map/drawing/use-drawing-keys.ts";
import { hasWebGL2 } from "../map/webgl.ts";
import { PlaceSearch } from "../places/PlaceSearch.tsx";
import { text } from "../text/text.ts";
import { Announcer } from "../ui/Announcer.tsx";
import { Button } from "../ui/Button.tsx";
import type { View } from "../url-state.ts";
import { AreaPanel, standingText } from "./AreaPanel.tsx";
import { measuredText } from "./area-words.ts";
import { BoardButtons } from "./BoardButtons.tsx";
import styles from "./board.module.css";
import { CoordinatesEntry } from "./CoordinatesEntry.tsx";
import { CornerTools } from "./CornerTools.tsx";
import type { CallState } from "./call.ts";
import { DefectList } from "./DefectList.tsx";
import { DraftNotices } from "./DraftNotices.tsx";
import { ErrorSummary } from "./ErrorSummary.tsx";
import { LocateButton } from "./LocateButton.tsx";
import { MendedNotice } from "./MendedNotice.tsx";
import { NearbyList } from "./NearbyList.tsx";
import { ParcelTools } from "./ParcelTools.tsx";
import { PauseNotice } from "./PauseNotice.tsx";
import { faultIn, hintOf, placeErrors } from "./place-words.ts";
import { RingTools } from "./RingTools.tsx";
import { RuleNotice } from "./RuleNotice.tsx";
import { SizeTools } from "./SizeTools.tsx";
import { useBoard } from "./use-board.ts";
import type { KeptDraft } from "./use-draft.ts";
import { useNearby } from "./use-nearby.ts";
import { isSomethingThere } from "./use-neighbours.ts";
import { useParcels, useReference } from "./use-parcels.ts";
import { useRoughSize } from "./use-rough-size.ts";
import { useStepTitle } from "./use-step-title.ts";
import { type Way, WaySwitch } from "./WaySwitch.tsx";

interface Props {
  kept: KeptDraft;
  callState: CallState;
  /** Where the person looked before, when the URL says so. */
  view: View | undefined;
  /** The server's sentence on this very outline, after it was sent and refused. */
  refusal: string | undefined;
  /** Says what the last button does, when it ends the drawing of a report that was sent: its neighbours are known. */
  done?: { label: string; busy: boolean };
  /** On to the next step; `meeting` when something is there already. */
  onNext: (meeting: boolean) => void;
}

const words = text.report.place;

/** Liège, the Meuse in the middle: where one begins when nothing says otherwise. */
const LIEGE: View = { zoom: 14, lat: 50.6381, lng: 5.5776 };

export function PlaceStep({ kept, callState, view, refusal, done, onNext }: Props) {
  const { draft, dispatch } = kept;
  const rule = callState.status === "known" ? callState.call.rule : undefined;
  const queries = useQueryClient();
  const board = useBoard(draft, dispatch, rule);
  const { sketch, selected, assessment, aim, onEvent } = board;
  const nearby = useNearby(board.bounds);
  const [start] = useState(() => startOf(kept.draft.sketch.present, view ?? draft.view));
  const [tried, setTried] = useState<{ sketch: Sketch }>();
  const [way, setWay] = useState<Way>(() => wayOf(kept.draft.sketch.present));
  const [asking, setAsking] = useState(false);
  const sheet = useRef<HTMLDivElement>(null);
  /** Where the person stands, once they asked. */
  const [here, setHere] = useState<Position>();
  const { layer, streets, aerial } = useReference();
  const [photo, setPhoto] = useState(true);
  const parcels = useParcels(draft.sketch.present, dispatch);
  const rough = useRoughSize(draft.sketch.present, rule, dispatch, (laid) => {
    const around = boundsOf(laid);
    if (around && board.bounds && !contains(board.bounds, around)) aim?.lookAtAll(around);
  });
  const mapless = !hasWebGL2();
  const before = sketch.stage === "closed" && sketch.mended ? draft.sketch.past.at(-1) : undefined;

  const { present } = draft.sketch;
  const errors = useMemo(() => {
    if (refusal) return [{ field: "board-next", sentence: refusal }];
    // What was said of another outline is no longer true.
    return tried?.sketch === present ? placeErrors(present, way, assessment, rule) : [];
  }, [tried, refusal, present, way, assessment, rule]);
  useStepTitle(words.step, errors.length > 0);

  const next = async () => {
    if (placeErrors(present, way, assessment, rule).length > 0) return setTried({ sketch: present });
    if (done) return onNext(false);
    setAsking(true);
    const meeting = await isSomethingThere(queries, present, draft.answers.meeting);
    setAsking(false);
    onNext(meeting);
  };
  const place = {
    draw: undefined,
    parcels: {
      label: text.report.parcels.add,
      name: text.report.parcels.addLabel,
      act: () => parcels.pick(aim?.centre()),
    },
    size: {
      label: text.report.size.place,
      name: text.report.size.place,
      act: () => rough.place(aim?.centre()),
    },
  }[way];
  const area = assessment.areaM2 === undefined ? "" : measuredText(assessment.areaM2);
  return (
    <div className={!mapless ? styles.board : `${styles.board} ${styles.mapless}`}>
      <section className={styles.panel} aria-label={words.tools} {...DRAWING_TOOLS}>
        <ErrorSummary errors={errors} />
        {!done && <PauseNotice call={callState.status === "known" ? callState.call : undefined} />}
        <WaySwitch
          ways={layer ? ["draw", "parcels", "size"] : ["draw", "size"]}
          way={way}
          onWay={(chosen) => {
            board.deselect();
            setTried(undefined);
            setWay(chosen);
          }}
        />
        <PlaceSearch
          sites={nearby}
          streets={streets}
          onFound={({ at, zoom }) => {
            aim?.lookAt([at[0], at[1]], zoom);
            sheet.current?.scrollIntoView({ block: "nearest" });
          }}
        />
        <DraftNotices {...kept} />
        <AreaPanel assessment={assessment} rule={rule} />
        <RuleNotice state={callState} />
        {rule && (
          <DefectList
            assessment={assessment}
            rule={rule}
            onShow={(at) => aim?.lookAt(at)}
            onMend={(cure) => {
              board.deselect();
              dispatch({ type: "mended", cure });
            }}
          />
        )}
        {before && <MendedNotice before={before} after={sketch} onUndo={() => onEvent({ type: "undo" })} />}
        {way === "parcels" && layer && <ParcelTools layer={layer} parcels={parcels} />}
        {way === "size" && (
          <SizeTools
            size={rough.size}
            rule={rule}
            error={rough.error}
            mapless={mapless}
            centreError={rough.centreError}
            onSize={rough.change}
          />
        )}
        <BoardButtons
          history={draft.sketch}
          selected={selected}
          aim={aim}
          place={place}
          busy={asking || done?.busy === true}
          nextLabel={done?.label ?? text.report.next}
          onEvent={onEvent}
          onNext={() => void next()}
        />
        {cornersOf(sketch).length > 0 && (
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
            board.deselect();
            setWay("draw");
            dispatch({ type: "ring_begun", adds });
          }}
          onDelete={(ref) => {
            board.deselect();
            dispatch({ type: "ring_deleted", ref });
          }}
        />
        <CoordinatesEntry
          startsOpen={mapless && way === "draw"}
          sketch={present}
          onTyped={(typed) => {
            board.deselect();
            dispatch({ type: "outlined", sketch: typed });
            const bounds = boundsOf(typed);
            if (bounds) aim?.lookAtAll(bounds);
          }}
        />
        <NearbyList sites={nearby} bounds={board.bounds} />
        <details className={styles.details}>
          <summary>{words.keyboardSummary}</summary>
          <p>{words.keyboard}</p>
        </details>
        <Announcer
          message={`${rough.placed} ${text.report.area.announced(assessment.corners, area, standingText(assessment, rule))}`.trim()}
        />
      </section>
      <div className={styles.map} ref={sheet}>
        {aim && (
          <p className={styles.hint}>
            {faultIn(assessment, rule) ??
              (way === "parcels" && parcels.told
                ? parcels.told
                : hintOf(sketch, selected !== undefined, way))}
          </p>
        )}
        <DrawingMap
          start={start}
          label={words.map}
          sketch={sketch}
          selected={selected}
          defects={assessment.defects}
          before={before}
          nearby={nearby}
          here={here}
          {...(way === "size" && { onTap: rough.place, aims: true })}
          {...(way === "parcels" && { onTap: parcels.pick, aims: true })}
          attribution={photo ? aerial?.attribution : undefined}
          under={
            <>
              {aerial && photo && <AerialLayer />}
              {layer && <ParcelLayer />}
            </>
          }
          onEvent={onEvent}
          onLook={(view, bounds) => {
            board.setBounds(bounds);
            dispatch({ type: "looked", view });
          }}
          onReady={board.setAim}
        />
        {aim && aerial && (
          <Button className={styles.photo ?? ""} aria-pressed={photo} onClick={() => setPhoto(!photo)}>
            {words.aerial}
          </Button>
        )}
        {aim && (
          <LocateButton
            onLocated={(at) => {
              setHere(at);
              aim.lookAt(at, 17);
            }}
          />
        )}
      </div>
    </div>
  );
}

const contains = ([west, south, east, north]: Bbox, inner: Bbox) =>
  inner[0] >= west && inner[1] >= south && inner[2] <= east && inner[3] <= north;

const wayOf = (sketch: Sketch): Way => {
  const origin = sketch.stage === "closed" ? sketch.origin : undefined;
  return origin === "sized" ? "size" : origin === "parcels" ? "parcels" : "draw";
};

const startOf = (sketch: Sketch, view: View | undefined): View | { bounds: Bbox } => {
  const bounds = boundsOf(sketch);
  return bounds && !view ? { bounds } : (view ?? LIEGE);
};

function boundsOf(sketch: Sketch): Bbox | undefined {
  const corners = cornersOf(sketch);
  if (corners.length === 0) return undefined;
  const lngs = corners.map(({ at }) => at[0]);
  const lats = corners.map(({ at }) => at[1]);
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}
