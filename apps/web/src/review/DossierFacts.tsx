import type { Dossier } from "@manufacture/contract/dossier";
import { text } from "../text/text.ts";
import { Contact } from "./Contact.tsx";
import { DossierAnswers } from "./DossierAnswers.tsx";
import styles from "./dossier.module.css";

/** What the reporter sent. Of an e-mail address only that there is one. */
export function DossierFacts({ dossier }: { dossier: Dossier }) {
  const { review } = text;
  const words = review.dossier;
  const received = new Date(dossier.receivedAt);
  const now = new Date();
  return (
    <section className={styles.section} aria-labelledby="story-title">
      <h2 id="story-title" className="visually-hidden">
        {words.story}
      </h2>
      {dossier.description ? (
        <blockquote className={styles.story}>{dossier.description}</blockquote>
      ) : (
        <p className={styles.quiet}>{dossier.erasedAt ? words.erased : words.noStory}</p>
      )}
      <dl className={styles.facts}>
        <div>
          <dt>{words.kind}</dt>
          <dd>{review.kinds[dossier.kind]}</dd>
        </div>
        <div>
          <dt>{words.received}</dt>
          <dd>
            <time dateTime={dossier.receivedAt}>
              {review.moment(received, now)} ({review.since(received, now)})
            </time>
          </dd>
        </div>
        <div>
          <dt>{words.reporter}</dt>
          <dd>
            {dossier.displayName ?? words.anonymous}
            <Contact key={dossier.id} dossier={dossier} />
          </dd>
        </div>
      </dl>
      <DossierAnswers dossier={dossier} />
      {dossier.siteSlug && (
        <p>
          <a href={`/lieu/${dossier.siteSlug}`}>{words.publicPage}</a>
        </p>
      )}
    </section>
  );
}
