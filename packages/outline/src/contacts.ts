import type { Position } from "@manufacture/contract/geojson";
import type { Defect, DefectCode } from "@manufacture/contract/verdict";
import { type Part, same } from "./corners.ts";
import { defect, linePlace, pointPlace } from "./defect.ts";
import { crossing, type Meeting, meet } from "./meet.ts";
import { crossAt } from "./sector.ts";
import { adjacent, type RingId, type Segment, segmentsOf } from "./segments.ts";

/** Two rings of one part that touch at a point without crossing there: allowed, but it may cut the inside in two. */
export interface Touch {
  rings: [RingId, RingId];
  at: Position;
}

export interface Contacts {
  defects: Defect[];
  touches: Touch[];
  /** Ids of the rings that are not simple. */
  tangled: Set<number>;
  /** Keys (see `pairKey`) of the rings that cross or share an edge. */
  crossed: Set<string>;
}

/** A tangle of 2 000 corners crosses itself two million times: it is refused as well by the first of them. */
const MOST_DEFECTS = 5_000;

export const pairKey = (a: number, b: number) => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Every way in which edges meet that OGC forbids, judged pair by pair as GEOS's PolygonIntersectionAnalyzer does. */
export function contacts(parts: Part[]): Contacts {
  const found: Contacts = { defects: [], touches: [], tangled: new Set(), crossed: new Set() };
  const segments = segmentsOf(parts);
  segments.forEach((s, i) => {
    if (found.defects.length > MOST_DEFECTS) return;
    for (let j = i + 1; j < segments.length; j++) {
      const t = segments[j];
      const meeting = t && meet(s.a, s.b, t.a, t.b);
      if (!meeting) continue;
      if (s.ring === t.ring) judgeWithin(s, t, meeting, found);
      else judgeBetween(s, t, meeting, found);
    }
  });
  // Where edges overlap, their neighbours touch: that says nothing of the inside.
  found.touches = found.touches.filter(({ rings: [a, b] }) => !found.crossed.has(pairKey(a.id, b.id)));
  return found;
}

function judgeWithin(s: Segment, t: Segment, meeting: Meeting, found: Contacts) {
  const code = codeWithin(s, t, meeting);
  if (!code) return;
  found.tangled.add(s.ring.id);
  if (code === "spike") found.defects.push(defect(code, pointPlace(sharedCorner(s, t))));
  else found.defects.push(defect(code, placeOfMeeting(s, t, meeting)));
}

function codeWithin(s: Segment, t: Segment, meeting: Meeting): DefectCode | undefined {
  if (adjacent(s, t)) return meeting.kind === "overlap" ? "spike" : undefined;
  if (meeting.kind !== "touch") return "self_crossing";
  if (endsAt(meeting.at, s, t)) return undefined;
  return crossesAt(meeting.at, s, t) ? "self_crossing" : "ring_touches_itself";
}

function judgeBetween(s: Segment, t: Segment, meeting: Meeting, found: Contacts) {
  if (meeting.kind === "touch") {
    if (endsAt(meeting.at, s, t)) return;
    if (!crossesAt(meeting.at, s, t)) {
      if (s.ring.part === t.ring.part) found.touches.push({ rings: [s.ring, t.ring], at: meeting.at });
      return;
    }
  }
  found.crossed.add(pairKey(s.ring.id, t.ring.id));
  found.defects.push(defect(codeBetween(s.ring, t.ring), placeOfMeeting(s, t, meeting)));
}

export function codeBetween(s: RingId, t: RingId): DefectCode {
  if (s.part !== t.part) return "parts_overlap";
  return s.place === 0 || t.place === 0 ? "hole_outside" : "holes_overlap";
}

// The end of one edge is the start of the next, which is judged in its turn.
const endsAt = (at: Position, s: Segment, t: Segment) => same(at, s.b) || same(at, t.b);

const crossesAt = (at: Position, s: Segment, t: Segment) =>
  crossAt(at, same(at, s.a) ? s.before : s.a, s.b, same(at, t.a) ? t.before : t.a, t.b);

const sharedCorner = (s: Segment, t: Segment) => (s.index + 1 === t.index ? t.a : s.a);

function placeOfMeeting(s: Segment, t: Segment, meeting: Meeting) {
  if (meeting.kind === "overlap") return linePlace(meeting.from, meeting.to);
  return pointPlace(meeting.kind === "touch" ? meeting.at : crossing(s.a, s.b, t.a, t.b));
}
