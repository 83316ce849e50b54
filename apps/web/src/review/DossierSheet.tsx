import type { Dossier } from "@manufacture/contract/dossier";
import type { Session } from "@manufacture/contract/person";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useSayPresence } from "../live/use-say-presence.ts";
import { OutlineMap } from "../map/desk/OutlineMap.tsx";
import { text } from "../text/text.ts";
import { usePageTitle } from "../ui/use-page-title.ts";
import { DecisionDesk } from "./DecisionDesk.tsx";
import { DossierFacts } from "./DossierFacts.tsx";
import { DossierPhotos } from "./DossierPhotos.tsx";
import { DossierTitle } from "./DossierTitle.tsx";
import { type FieldErrors, outlineOf } from "./decision-body.ts";
import styles from "./dossier.module.css";
import { choiceIn, EMPTY_DRAFT, isDirty } from "./draft.ts";
import { Erasure } from "./Erasure.tsx";
import { Family, NearSites } from "./Family.tsx";
import { Hands } from "./Hands.tsx";
import { History } from "./History.tsx";
import { lastSearch } from "./last-search.ts";
import { Notes } from "./Notes.tsx";
import { Present } from "./Present.tsx";
import { Proposals } from "./Proposals.tsx";
import { PublicCard } from "./PublicCard.tsx";
import { around } from "./queue-order.ts";
import { ReportTags } from "./ReportTags.tsx";
import { Twins } from "./Twins.tsx";
import { useDraft } from "./use-draft.ts";
import { useFresh } from "./use-fresh.ts";
import { useQueue } from "./use-queue.ts";
import { useWide } from "./use-wide.ts";
import { useWork } from "./use-work.ts";

interface Props {
  dossier: Dossier;
  session: Session;
  onHelp: () => void;
  onReload: () => void;
}

/** The report on the left as drawn and as the public would see it, on the right all that is known and may be done. */
export function DossierSheet({ dossier, session, onHelp, onReload }: Props) {
  const [search] = useState(lastSearch);
  const { rows } = useQueue(search);
  const { next, previous } = around(rows, dossier.id);
  const { draft, update, keep, restored } = useDraft(dossier);
  const [noted, setNoted] = useState("");
  const [missing, setMissing] = useState<FieldErrors>({});
  const work = useWork(dossier, keep);
  const fresh = useFresh(dossier, isDirty(draft) || draft.decision !== undefined, work.adopt);
  const navigate = useNavigate();
  const wide = useWide();
  usePageTitle(text.review.pageTitle(dossier.reference));
  useSayPresence(dossier.id, draft.decision ? "deciding" : isDirty(draft) ? "words" : "reading");

  const goTo = (report: { id: string } | undefined) =>
    report && void navigate({ to: "/relecture/$id", params: { id: report.id } });
  const closed = dossier.status === "merged";
  const { outcome } = work;
  return (
    <main className={styles.sheet}>
      <div className={styles.map}>
        <OutlineMap
          dossier={dossier}
          publicOutline={closed ? undefined : outlineOf(choiceIn(draft, dossier))}
          inPage={!wide}
        />
      </div>
      <div className={styles.paper}>
        <Present
          dossier={dossier}
          session={session}
          waiting={fresh.waiting}
          onLook={() => {
            if (fresh.waiting) work.meet(fresh.waiting, draft);
            fresh.forget();
          }}
        />
        <DossierTitle dossier={dossier} search={search} next={next} previous={previous}>
          <Hands dossier={dossier} />
        </DossierTitle>
        <DossierFacts dossier={dossier} />
        <Family dossier={dossier} />
        <DossierPhotos dossier={dossier} />
        <Proposals dossier={dossier} />
        <Twins dossier={dossier} />
        <NearSites near={dossier.near} />
        {!closed && (
          <>
            <PublicCard
              dossier={dossier}
              draft={draft}
              update={update}
              restored={restored}
              sending={work.sending}
              saved={outcome?.type === "done" && outcome.act === "prepare"}
              missing={missing}
              onSave={() => work.send({ act: "prepare", draft, on: dossier })}
              onDrop={() => keep({ ...draft, words: {}, outline: undefined, base: undefined })}
            />
            <ReportTags dossier={dossier} />
          </>
        )}
        <Notes dossier={dossier} typed={noted} onType={setNoted} />
        <section className={styles.section} aria-labelledby="history-title">
          <h2 id="history-title">{text.review.dossier.history}</h2>
          <History events={dossier.events} />
        </section>
        {session.role === "coordinator" && !dossier.erasedAt && <Erasure id={dossier.id} />}
        {!draft.decision && (
          <a className={styles.toDecision} href="#decide-title">
            {text.review.dossier.decide}
          </a>
        )}
        <DecisionDesk
          dossier={dossier}
          draft={draft}
          update={update}
          keep={keep}
          work={work}
          search={search}
          next={next}
          onMissing={setMissing}
          onAbandon={() => keep(EMPTY_DRAFT)}
          onNext={() => goTo(next)}
          onPrevious={() => goTo(previous)}
          onHelp={onHelp}
          onReload={onReload}
        />
      </div>
    </main>
  );
}
