import type { Dossier, Twin } from "@manufacture/contract/dossier";
import { OPEN_STATUSES } from "@manufacture/contract/review";
import { routes } from "@manufacture/contract/routes";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { call } from "../api.ts";
import { text } from "../text/text.ts";
import { areaText, colon } from "../text/typography.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { ComparePictures } from "./ComparePictures.tsx";
import dossierStyles from "./dossier.module.css";
import { failureSentence } from "./failure.ts";
import styles from "./twins.module.css";
import { ifMatch, useDossierAct } from "./use-dossier-act.ts";

const words = text.desk.twins;

/** Reports that may be about the same place, with the reasons: to be compared, brought together or told apart. */
export function Twins({ dossier }: { dossier: Dossier }) {
  const { id, twins, status } = dossier;
  const [compared, setCompared] = useState<string>();
  const merge = useDossierAct(id, (other: Twin) =>
    call(routes.merge, {
      params: { id },
      body: { reports: [{ id: other.id, version: other.version }] },
      headers: ifMatch(dossier),
    }),
  );
  /** Into a report that was decided on already: this one comes late, and is read with it from now on. */
  const into = useDossierAct(id, async (other: Twin) => {
    await call(routes.merge, {
      params: { id: other.id },
      body: { reports: [{ id, version: dossier.version }] },
      headers: ifMatch(other),
    });
    return call(routes.review, { params: { id } });
  });
  const apart = useDossierAct(id, (other: string) => call(routes.dismissTwin, { params: { id, other } }));
  const busy = merge.isPending || into.isPending || apart.isPending;
  const error = merge.error ?? into.error ?? apart.error;
  if (twins.length === 0) return null;
  const canMerge = status !== "merged" && status !== "withdrawn";
  return (
    <section aria-labelledby="twins-title" className={dossierStyles.section}>
      <h2 id="twins-title">{words.title(twins.length)}</h2>
      {error && (
        <Notice tone="problem">
          <p>{failureSentence(error)}</p>
        </Notice>
      )}
      <ul className={styles.twins}>
        {twins.map((twin) => (
          <li key={twin.id} className={styles.twin}>
            <h3>
              <Link to="/relecture/$id" params={{ id: twin.id }} preload={false}>
                {twin.reference}
              </Link>{" "}
              <span>{text.review.statuses[twin.status]}</span> <strong>{areaText(twin.areaM2)}</strong>
            </h3>
            <p>
              <meter min={0} max={1} value={twin.score} aria-hidden="true" /> {words.score(twin.score)}
              {`${colon()}${words.why(twin.overlap, twin.distanceM, twin.likeness)}.`}
            </p>
            {compared === twin.id && <ComparePictures dossier={dossier} twin={twin} />}
            <div className={styles.actions}>
              <Button
                aria-expanded={compared === twin.id}
                onClick={() => setCompared(compared === twin.id ? undefined : twin.id)}
              >
                {compared === twin.id ? words.hide : words.compare}
              </Button>
              {canMerge && isOpen(twin) && (
                <Button look="strong" aria-disabled={busy} onClick={() => !busy && merge.mutate(twin)}>
                  {words.merge}
                </Button>
              )}
              {isOpen(dossier) && isSettled(twin) && (
                <Button look="strong" aria-disabled={busy} onClick={() => !busy && into.mutate(twin)}>
                  {words.mergeInto(twin.reference)}
                </Button>
              )}
              <Button aria-disabled={busy} onClick={() => !busy && apart.mutate(twin.id)}>
                {words.apart}
              </Button>
            </div>
            {canMerge && isOpen(twin) && (
              <p className={styles.quiet}>{words.mergeHint(twin.reference, dossier.reference)}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

type InState = Pick<Twin, "status">;

const isOpen = ({ status }: InState) => OPEN_STATUSES.includes(status);

/** Decided on, and still read: neither taken back nor itself part of another. */
const isSettled = (report: InState) =>
  !isOpen(report) && report.status !== "withdrawn" && report.status !== "merged";
