import type { Dossier } from "@manufacture/contract/dossier";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { text } from "../text/text.ts";
import { areaText } from "../text/typography.ts";
import styles from "./dossier.module.css";
import type { Numbered } from "./queue-order.ts";
import type { QueueSearch } from "./queue-search.ts";

interface Props {
  dossier: Dossier;
  search: QueueSearch;
  children: ReactNode;
  next: Numbered | undefined;
  previous: Numbered | undefined;
}

/** Which report this is, how large, in which state, and the way through the queue. */
export function DossierTitle({ dossier, search, next, previous, children }: Props) {
  const { review } = text;
  return (
    <div className={styles.top}>
      <nav className={styles.through} aria-label={review.queue.title}>
        <Link to="/relecture" search={search}>
          {review.dossier.back}
        </Link>
        <Step report={previous} label={review.dossier.previous} path="M15 4 7 12l8 8" />
        <Step report={next} label={review.dossier.next} path="m9 4 8 8-8 8" />
      </nav>
      <div className={styles.heading}>
        <h1>{dossier.reference}</h1>
        <p className={styles.area}>{areaText(dossier.areaM2)}</p>
      </div>
      <p className={styles.states}>
        <strong className={styles.status}>{review.statuses[dossier.status]}</strong>
        <span className={styles.path} data-path={dossier.path}>
          {review.paths[dossier.path]}
        </span>
        {dossier.outOfTerritory && <span className={styles.outside}>{review.outOfTerritory}</span>}
      </p>
      {dossier.workingOutline && (
        <p>{text.desk.outline.differs(areaText(dossier.areaM2), areaText(dossier.sentAreaM2))}</p>
      )}
      {dossier.status !== "merged" && (
        <p className={styles.edit}>
          <Link to="/relecture/$id/contour" params={{ id: dossier.id }} preload={false}>
            {text.desk.outline.edit}
          </Link>
        </p>
      )}
      {children}
    </div>
  );
}

const Step = ({ report, label, path }: { report: Numbered | undefined; label: string; path: string }) => {
  const arrow = (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  );
  if (!report) return <span className={styles.noStep}>{arrow}</span>;
  return (
    <Link
      className={styles.step}
      to="/relecture/$id"
      params={{ id: report.id }}
      preload={false}
      aria-label={`${label} (${report.reference})`}
      title={label}
    >
      {arrow}
    </Link>
  );
};
