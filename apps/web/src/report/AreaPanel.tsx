import type { OutlineRule } from "@manufacture/contract/verdict";
import { footballPitches } from "@manufacture/outline/football";
import { text } from "../text/text.ts";
import styles from "./area.module.css";
import { measuredText, missingText } from "./area-words.ts";
import type { Assessment } from "./assessment.ts";
import { Gauge } from "./Gauge.tsx";

interface Props {
  assessment: Assessment;
  rule: OutlineRule | undefined;
}

/** The big honest number: how large it is, what is missing, and what that looks like. */
export function AreaPanel({ assessment, rule }: Props) {
  const { areaM2, corners, standing } = assessment;
  const compared = areaM2 === undefined ? "" : text.report.area.comparison(footballPitches(areaM2));
  return (
    <div className={styles.panel}>
      <p className={styles.line}>
        <strong className={styles.area}>{areaHeadline(assessment, rule)}</strong>
        <span className={styles[standing]}>{standingText(assessment, rule)}</span>
      </p>
      <p className={styles.detail}>
        {standing === "empty" && corners === 0
          ? text.report.area.start
          : text.report.area.detail(corners, compared)}
      </p>
      {rule && <Gauge share={(areaM2 ?? 0) / rule.minAreaM2} standing={standing} />}
    </div>
  );
}

function areaHeadline({ areaM2, standing }: Assessment, rule: OutlineRule | undefined): string {
  if (areaM2 !== undefined) return text.report.area.about(measuredText(areaM2));
  if (standing !== "empty") return text.report.area.unknown;
  return rule ? text.report.area.atLeast(measuredText(rule.minAreaM2)) : text.report.area.none;
}

/** The verdict in a few words, also said aloud while drawing. */
export function standingText({ areaM2, standing }: Assessment, rule: OutlineRule | undefined): string {
  if (!rule) return "";
  const threshold = measuredText(rule.minAreaM2);
  switch (standing) {
    case "candidate":
      return `✓ ${text.report.area.enough(threshold)}`;
    case "to_check":
      return `≈ ${text.report.area.nearly}`;
    case "small_site":
      return areaM2 === undefined ? "" : text.report.area.missing(missingText(areaM2, rule.minAreaM2));
    case "wrong":
      return `✗ ${text.report.area.wrong}`;
    case "empty":
    case "unruled":
      return "";
  }
}
