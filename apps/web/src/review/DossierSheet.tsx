import type { Dossier } from "@manufacture/contract/queue";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { OutlineMap } from "../map/desk/OutlineMap.tsx";
import { text } from "../text/text.ts";
import { Field } from "../ui/Field.tsx";
import { usePageTitle } from "../ui/use-page-title.ts";
import { DecisionDesk } from "./DecisionDesk.tsx";
import { DossierFacts } from "./DossierFacts.tsx";
import { DossierPhotos } from "./DossierPhotos.tsx";
import { DossierTitle } from "./DossierTitle.tsx";
import { outlineIn } from "./decision-body.ts";
import styles from "./dossier.module.css";
import { isPublication, tagsIn } from "./draft.ts";
import { History } from "./History.tsx";
import { lastTab } from "./last-tab.ts";
import { Proposals } from "./Proposals.tsx";
import { around } from "./queue-order.ts";
import { TagPicker } from "./TagPicker.tsx";
import { useDraft } from "./use-draft.ts";
import { useQueue } from "./use-queue.ts";
import { useWide } from "./use-wide.ts";

interface Props {
  dossier: Dossier;
  onHelp: () => void;
  onReload: () => void;
}

/** The report on the left as drawn and as the public would see it, on the right all that is known and may be done. */
export function DossierSheet({ dossier, onHelp, onReload }: Props) {
  const { review } = text;
  const [tab] = useState(lastTab);
  const { rows } = useQueue(tab);
  const { next, previous } = around(rows, dossier.id);
  const { draft, update, keep, restored } = useDraft(dossier.id);
  const navigate = useNavigate();
  const wide = useWide();
  usePageTitle(text.review.pageTitle(dossier.reference));

  const goTo = (report: { id: string } | undefined) =>
    report && void navigate({ to: "/relecture/$id", params: { id: report.id } });
  const publishing = draft.decision !== undefined && isPublication(draft.decision);
  return (
    <main className={styles.sheet}>
      <div className={publishing ? `${styles.map} ${styles.publishing}` : styles.map}>
        <OutlineMap
          dossier={dossier}
          publicOutline={publishing ? outlineIn(draft) : undefined}
          inPage={!wide}
        />
      </div>
      <div className={styles.paper}>
        <DossierTitle dossier={dossier} tab={tab} next={next} previous={previous} />
        <DossierFacts dossier={dossier} />
        <DossierPhotos dossier={dossier} />
        <Proposals dossier={dossier} />
        <section className={styles.section} aria-labelledby="work-title">
          <h2 id="work-title">{review.dossier.work}</h2>
          <p className={styles.quiet}>
            {restored && <strong>{review.dossier.restored} </strong>}
            {review.dossier.workHelp}
          </p>
          <h3>{review.tags.title}</h3>
          <TagPicker
            known={dossier.allTags}
            chosen={tagsIn(draft, dossier)}
            onChange={(tags) => update({ tags })}
          />
          <Field label={review.note.label} optional={review.note.optional} hint={review.note.hint}>
            {(wiring) => (
              <textarea
                {...wiring}
                rows={2}
                maxLength={4000}
                value={draft.note}
                onChange={({ target }) => update({ note: target.value })}
              />
            )}
          </Field>
        </section>
        <section className={styles.section} aria-labelledby="history-title">
          <h2 id="history-title">{review.dossier.history}</h2>
          <History events={dossier.events} />
        </section>
        <DecisionDesk
          dossier={dossier}
          draft={draft}
          update={update}
          keep={keep}
          tab={tab}
          next={next}
          onNext={() => goTo(next)}
          onPrevious={() => goTo(previous)}
          onHelp={onHelp}
          onReload={onReload}
        />
      </div>
    </main>
  );
}
