import type { Outline, Position } from "@manufacture/contract/geojson";
import type { Defect, OutlineRule } from "@manufacture/contract/verdict";
import { explain } from "@manufacture/outline/explain";
import { currentLocale } from "../text/locale.ts";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import type { Assessment } from "./assessment.ts";
import styles from "./board.module.css";

interface Props {
  assessment: Assessment;
  rule: OutlineRule;
  onShow: (at: Position) => void;
  onMend: (cure: Outline) => void;
}

const words = text.report.defects;

/** What is to be said of the outline, the refusals first, each with its place; one cure mends them all. */
export function DefectList({ assessment, rule, onShow, onMend }: Props) {
  const { defects, areaM2, corners } = assessment;
  if (defects.length === 0) return null;
  const facts = { areaM2: areaM2 ?? null, corners, rule };
  const cure = defects.find(({ severity, cure }) => severity === "refused" && cure)?.cure;
  return (
    <section className={styles.defects} id="defects" tabIndex={-1} aria-label={words.title}>
      <ul className={styles.defectList}>
        {defects.map((defect) => (
          <li
            key={defectKey(defect)}
            className={defect.severity === "refused" ? styles.refused : styles.noticed}
          >
            <span>{explain(defect, facts, currentLocale())}</span>
            {defect.severity === "refused" && defect.place && <Show place={defect.place} onShow={onShow} />}
          </li>
        ))}
      </ul>
      {cure && (
        <Button look="strong" onClick={() => onMend(cure)}>
          {words.mend}
        </Button>
      )}
    </section>
  );
}

const defectKey = ({ code, place }: Defect) => `${code} ${JSON.stringify(place?.coordinates)}`;

function Show({ place, onShow }: { place: NonNullable<Defect["place"]>; onShow: Props["onShow"] }) {
  const at = place.type === "Point" ? place.coordinates : place.coordinates[0];
  return (
    at && (
      <button type="button" className={styles.show} onClick={() => onShow(at)}>
        {words.show}
      </button>
    )
  );
}
