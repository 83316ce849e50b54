import type { Dossier } from "@manufacture/contract/dossier";
import { routes } from "@manufacture/contract/routes";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link, Navigate, useNavigate, useParams } from "@tanstack/react-router";
import { useReducer, useState } from "react";
import { call } from "../api.ts";
import followStyles from "../follow-up/follow-up.module.css";
import { useSayPresence } from "../live/use-say-presence.ts";
import { startHistory } from "../map/drawing/history.ts";
import { outlineOf, sketchOf } from "../map/drawing/sketch.ts";
import { useCall } from "../report/call.ts";
import { newDraft, reduceDraft } from "../report/draft.ts";
import { newId } from "../report/new-id.ts";
import { PlaceStep } from "../report/PlaceStep.tsx";
import { text } from "../text/text.ts";
import { Notice } from "../ui/Notice.tsx";
import { usePageTitle } from "../ui/use-page-title.ts";
import { isDossier } from "./conflict.ts";
import dossierStyles from "./dossier.module.css";
import { failureSentence, isStatus } from "./failure.ts";
import { Gate } from "./Gate.tsx";
import { OutlineConflict } from "./OutlineConflict.tsx";
import { dossierKey, useDossier } from "./use-dossier.ts";
import { ifMatch } from "./use-dossier-act.ts";

const words = text.desk.outline;

/** The working outline of a report, drawn on the same board as reports are; the outline as sent stays as it is. */
export function OutlinePage() {
  const { id } = useParams({ from: "/relecture/$id/contour" });
  return <Gate>{() => <Page key={id} id={id} />}</Gate>;
}

function Page({ id }: { id: string }) {
  const { data, error } = useDossier(id);
  if (isStatus(error, 401)) return <Navigate to="/connexion" replace />;
  if (data) return <Board first={data} />;
  return <p role="status">{error ? failureSentence(error) : text.review.dossier.loading}</p>;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function Board({ first }: { first: Dossier }) {
  const { id, reference } = first;
  const navigate = useNavigate();
  const queries = useQueryClient();
  const callState = useCall();
  const [on, setOn] = useState(first);
  const [theirs, setTheirs] = useState<Dossier>();
  const [draft, dispatch] = useReducer(reduceDraft, first, ({ workingOutline, outline }) => ({
    ...newDraft(newId(), Date.now()),
    sketch: startHistory(sketchOf(workingOutline ?? outline)),
  }));
  const drawn = outlineOf(draft.sketch.present);
  usePageTitle(text.review.pageTitle(words.pageTitle(reference)));
  useSayPresence(id, "outline");
  const save = useMutation({
    mutationFn: (report: Dossier) =>
      call(routes.prepare, {
        params: { id },
        body: { workingOutline: drawn ?? null }, // the last button opens to whole outlines only
        headers: ifMatch(report),
      }),
    onSuccess: (after) => {
      queries.setQueryData(dossierKey(id), after);
      void navigate({ to: "/relecture/$id", params: { id } });
    },
    onError: (error) => {
      const current = isStatus(error, 412) ? error.problem.current : undefined;
      if (!isDossier(current, id)) return;
      setOn(current);
      // A colleague who changed something else stands in nobody's way.
      if (same(current.workingOutline, on.workingOutline)) save.mutate(current);
      else setTheirs(current);
    },
  });
  if (theirs && drawn)
    return (
      <main className={dossierStyles.message}>
        <h1>{words.pageTitle(reference)}</h1>
        <OutlineConflict
          mine={drawn}
          current={theirs}
          onMine={() => {
            setTheirs(undefined);
            save.mutate(theirs);
          }}
          onTheirs={() => void navigate({ to: "/relecture/$id", params: { id } })}
        />
      </main>
    );
  const failure = save.error && !isStatus(save.error, 412) ? save.error : undefined;
  return (
    <div className={followStyles.board}>
      <header className={followStyles.header}>
        <Link to="/relecture/$id" params={{ id }}>
          {words.toDossier}
        </Link>
        <h1>{words.pageTitle(reference)}</h1>
      </header>
      <main className={followStyles.boardMain}>
        {failure && (
          <Notice tone="problem">
            <p>{failureSentence(failure)}</p>
          </Notice>
        )}
        <PlaceStep
          kept={{
            draft,
            dispatch,
            restored: false,
            kept: true,
            restart: () => undefined,
            leave: () => undefined,
          }}
          callState={callState}
          view={undefined}
          refusal={undefined}
          done={{ label: words.save, busy: save.isPending }}
          onNext={() => !save.isPending && save.mutate(on)}
        />
      </main>
    </div>
  );
}
