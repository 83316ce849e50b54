import type { Dossier } from "@manufacture/contract/dossier";
import { routes } from "@manufacture/contract/routes";
import { geodesicAreaM2 } from "@manufacture/outline/area";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { call } from "../api.ts";
import { text } from "../text/text.ts";
import { areaText } from "../text/typography.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import dossierStyles from "./dossier.module.css";
import { failureSentence } from "./failure.ts";
import { OutlinePair } from "./OutlinePair.tsx";
import styles from "./photos.module.css";
import { dossierKey } from "./use-dossier.ts";

/** What the reporter would correct, to be taken over or left. */
export function Proposals({ dossier }: { dossier: Dossier }) {
  const words = text.review.proposals;
  const queries = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ proposal, take }: { proposal: string; take: boolean }) =>
      call(routes.settleProposal, {
        params: { id: dossier.id, proposal },
        body: { take },
        headers: { "if-match": `"${dossier.version}"` },
      }),
    onSuccess: (after) => queries.setQueryData(dossierKey(dossier.id), after),
  });
  if (dossier.proposals.length === 0) return null;
  const now = new Date();
  return (
    <section aria-labelledby="proposals-title" className={dossierStyles.section}>
      <h2 id="proposals-title">{words.title(dossier.proposals.length)}</h2>
      {error && (
        <Notice tone="problem">
          <p>{failureSentence(error)}</p>
        </Notice>
      )}
      {dossier.proposals.map(({ id, at, outline, description }) => (
        <div key={id} className={styles.proposal}>
          <p>{text.review.moment(new Date(at), now)}</p>
          {outline && (
            <>
              <p>{words.outline(areaText(geodesicAreaM2(outline)), areaText(dossier.sentAreaM2))}</p>
              <OutlinePair one={outline} other={dossier.outline} label={words.drawn} />
              <p>{words.drawn}</p>
            </>
          )}
          {description !== null && <blockquote>{description}</blockquote>}
          <div className={styles.actions}>
            <Button look="strong" disabled={isPending} onClick={() => mutate({ proposal: id, take: true })}>
              {words.take}
            </Button>
            <Button disabled={isPending} onClick={() => mutate({ proposal: id, take: false })}>
              {words.leave}
            </Button>
          </div>
          {dossier.siteSlug && <p>{words.published}</p>}
        </div>
      ))}
    </section>
  );
}
