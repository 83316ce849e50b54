import type { Dossier, MergedReport } from "@manufacture/contract/dossier";
import { routes } from "@manufacture/contract/routes";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { call } from "../api.ts";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import dossierStyles from "./dossier.module.css";
import { failureSentence } from "./failure.ts";
import styles from "./twins.module.css";
import { dossierKey } from "./use-dossier.ts";
import { ifMatch } from "./use-dossier-act.ts";

const words = text.desk.twins;

/** The report that this one is read with, or those that are read with this one; each can be taken out as it was. */
export function Family({ dossier }: { dossier: Dossier }) {
  const { id, merged, mergedInto } = dossier;
  const queries = useQueryClient();
  const split = useMutation({
    mutationFn: (report: Pick<MergedReport, "id" | "version">) =>
      call(routes.split, { params: { id: report.id }, headers: ifMatch(report) }),
    onSuccess: () => queries.invalidateQueries({ queryKey: dossierKey(id) }),
  });
  if (merged.length === 0 && !mergedInto) return null;
  const button = (report: Pick<MergedReport, "id" | "version" | "reference">) => (
    <Button
      aria-label={`${words.split} ${report.reference}`}
      aria-disabled={split.isPending}
      onClick={() => !split.isPending && split.mutate(report)}
    >
      {words.split}
    </Button>
  );
  return (
    <section aria-labelledby="family-title" className={dossierStyles.section}>
      <h2 id="family-title">{mergedInto ? words.into : words.merged(merged.length)}</h2>
      {split.error && (
        <Notice tone="problem">
          <p>{failureSentence(split.error)}</p>
        </Notice>
      )}
      {mergedInto && (
        <p className={styles.merged}>
          <Link to="/relecture/$id" params={{ id: mergedInto.id }} preload={false}>
            {mergedInto.reference}
          </Link>
          {button(dossier)}
        </p>
      )}
      <ul className={styles.twins}>
        {merged.map((report) => (
          <li key={report.id} className={styles.merged}>
            <span>
              <Link to="/relecture/$id" params={{ id: report.id }} preload={false}>
                {report.reference}
              </Link>
              {`, ${report.displayName ?? text.review.dossier.anonymous}, ${text.review.moment(new Date(report.receivedAt), new Date())}`}
            </span>
            {button(report)}
            {report.description && <blockquote>{report.description}</blockquote>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Published sites that the outline overlaps or comes near to. */
export function NearSites({ near }: Pick<Dossier, "near">) {
  if (near.length === 0) return null;
  return (
    <section aria-labelledby="near-title" className={dossierStyles.section}>
      <h2 id="near-title">{words.near}</h2>
      <ul className={styles.near}>
        {near.map(({ slug, name, distanceM, overlap }) => (
          <li key={slug}>
            <a href={`/lieu/${slug}`}>{name}</a>
            {`, ${overlap > 0.005 ? words.overlaps(overlap) : words.away(distanceM)}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
