import { routes } from "@manufacture/contract/routes";
import type { SiteDossier } from "@manufacture/contract/site-desk";
import { useState } from "react";
import { call } from "../api.ts";
import { failureSentence } from "../review/failure.ts";
import { ifMatch } from "../review/use-dossier-act.ts";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import { Field } from "../ui/Field.tsx";
import { Notice } from "../ui/Notice.tsx";
import styles from "./site-desk.module.css";
import { useSiteAct } from "./use-site-act.ts";

const words = text.siteDesk;

/** Takes a site off the map, asked twice, or puts it back. One that came from a report comes back through that report. */
export function OnMap({ site }: { site: SiteDossier }) {
  const { id, published, report } = site;
  const [note, setNote] = useState("");
  const [sure, setSure] = useState(false);
  const unpublish = useSiteAct(id, () =>
    call(routes.unpublishSite, { params: { id }, body: { note }, headers: ifMatch(site) }),
  );
  const republish = useSiteAct(id, () => call(routes.republishSite, { params: { id }, body: { note } }));
  const error = unpublish.error ?? republish.error;
  if (!published && report) return null;
  const act = published ? unpublish : republish;
  return (
    <section aria-labelledby="map-title">
      <h2 id="map-title">{published ? words.unpublish : words.republish}</h2>
      {error && (
        <Notice tone="problem">
          <p>{failureSentence(error)}</p>
        </Notice>
      )}
      {published && (
        <p className={styles.quiet}>
          {words.unpublishHint} {report && words.unpublishReport}
        </p>
      )}
      <Field label={words.note} optional={text.review.forms.optional}>
        {(wiring) => (
          <input
            {...wiring}
            type="text"
            maxLength={2000}
            value={note}
            onChange={({ target }) => setNote(target.value)}
          />
        )}
      </Field>
      <div className={styles.actions}>
        <Button
          look={sure ? "primary" : "plain"}
          aria-disabled={act.isPending}
          onClick={() => {
            if (act.isPending) return;
            if (published && !sure) return setSure(true);
            act.mutate(undefined, { onSuccess: () => setSure(false) });
          }}
        >
          {!published ? words.republish : sure ? words.sure : words.unpublish}
        </Button>
        {sure && <Button onClick={() => setSure(false)}>{text.review.forms.cancel}</Button>}
      </div>
    </section>
  );
}
