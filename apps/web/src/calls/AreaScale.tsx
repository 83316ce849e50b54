import { text } from "../text/text.ts";
import { areaText } from "../text/typography.ts";
import own from "./areas.module.css";

interface Props {
  /** Square metres; NaN while no number is typed. */
  floorAreaM2: number;
  minAreaM2: number;
}

const words = text.calls.areas;
/** FIFA's recommended pitch, in metres. */
const PITCH = { width: 105, height: 68 };
/** Larger squares are drawn no larger: metres. */
const LARGEST = 400;
const GAP = 12;

/** The two thresholds as squares beside a football pitch, all at one scale. */
export function AreaScale({ floorAreaM2, minAreaM2 }: Props) {
  const sides = [minAreaM2, floorAreaM2].map((area) => (area > 0 ? Math.min(LARGEST, Math.sqrt(area)) : 0));
  const [min = 0, floor = 0] = sides;
  const height = Math.max(PITCH.height, min, floor);
  const width = PITCH.width + min + floor + 2 * GAP;
  const centre = PITCH.width / 2;
  return (
    <figure className={own.scale}>
      <svg viewBox={`-1 -1 ${width + 2} ${height + 2}`} aria-hidden="true">
        <g className={own.pitch}>
          <rect y={height - PITCH.height} width={PITCH.width} height={PITCH.height} />
          <path d={`M${centre} ${height - PITCH.height}v${PITCH.height}`} />
          <circle cx={centre} cy={height - PITCH.height / 2} r="9.15" />
        </g>
        <rect className={own.minSquare} x={PITCH.width + GAP} y={height - min} width={min} height={min} />
        <rect
          className={own.floorSquare}
          x={PITCH.width + min + 2 * GAP}
          y={height - floor}
          width={floor}
          height={floor}
        />
      </svg>
      <figcaption>{words.scale(sized(minAreaM2), sized(floorAreaM2))}</figcaption>
    </figure>
  );
}

const sized = (areaM2: number) => (areaM2 > 0 ? areaText(areaM2) : "…");
