import { routes } from "@manufacture/contract/routes";
import type { SiteDossier } from "@manufacture/contract/site-desk";
import { call } from "../api.ts";
import { failureSentence } from "../review/failure.ts";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import styles from "./site-desk.module.css";
import { useSiteAct } from "./use-site-act.ts";

const words = text.siteDesk;

/** What the public says is wrong with a site, to be followed or left. */
export function Corrections({ site }: { site: SiteDossier }) {
  const { id, openCorrections } = site;
  const settle = useSiteAct(id, ({ correction, taken }: { correction: string; taken: boolean }) =>
    call(routes.settleCorrection, { params: { id, correction }, body: { taken } }),
  );
  if (openCorrections.length === 0) return null;
  const now = new Date();
  return (
    <section aria-labelledby="corrections-title">
      <h2 id="corrections-title">{words.openCorrections}</h2>
      {settle.error && (
        <Notice tone="problem">
          <p>{failureSentence(settle.error)}</p>
        </Notice>
      )}
      <ul className={styles.corrections}>
        {openCorrections.map(({ id: correction, at, text: said, hasEmail }) => (
          <li key={correction}>
            <p className={styles.quiet}>
              {text.review.moment(new Date(at), now)}
              {hasEmail && ` · ${words.hasEmail}`}
            </p>
            <blockquote>{said}</blockquote>
            <div className={styles.actions}>
              <Button look="strong" onClick={() => settle.mutate({ correction, taken: true })}>
                {words.taken}
              </Button>
              <Button onClick={() => settle.mutate({ correction, taken: false })}>{words.left}</Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
