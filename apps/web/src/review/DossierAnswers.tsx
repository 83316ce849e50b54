import type { Dossier } from "@manufacture/contract/dossier";
import { text } from "../text/text.ts";
import styles from "./dossier.module.css";

/** What the reporter answered to the call's other questions, and what they say of the place's neighbours. */
export function DossierAnswers({ dossier }: { dossier: Dossier }) {
  const words = text.review.dossier;
  const { answers, parcels, sameAs, differs } = dossier;
  if (answers.length === 0 && parcels.length === 0 && !sameAs && !differs) return null;
  return (
    <dl className={styles.facts}>
      {answers.map(({ question, answer }) => (
        <div key={question}>
          <dt>{question}</dt>
          <dd>{answer}</dd>
        </div>
      ))}
      {parcels.length > 0 && (
        <div>
          <dt>{words.parcels}</dt>
          <dd>{parcels.join(", ")}</dd>
        </div>
      )}
      {sameAs && (
        <div>
          <dt>{words.sameAs}</dt>
          <dd>
            {"site" in sameAs ? (
              <a href={`/lieu/${sameAs.site}`}>{sameAs.site}</a>
            ) : (
              <a href={`/relecture/${sameAs.id}`}>{sameAs.reference}</a>
            )}
          </dd>
        </div>
      )}
      {differs && (
        <div>
          <dt>{words.differs}</dt>
          <dd>{differs}</dd>
        </div>
      )}
    </dl>
  );
}
