import type { FollowUp } from "@manufacture/contract/follow-up";
import { routes } from "@manufacture/contract/routes";
import { useLocation, useRouter } from "@tanstack/react-router";
import { useReducer } from "react";
import { call } from "../api.ts";
import { startHistory } from "../map/drawing/history.ts";
import { outlineOf, sketchOf } from "../map/drawing/sketch.ts";
import { useCall } from "../report/call.ts";
import { newDraft, reduceDraft } from "../report/draft.ts";
import { newId } from "../report/new-id.ts";
import { PlaceStep } from "../report/PlaceStep.tsx";
import { text } from "../text/text.ts";
import { buttonClass } from "../ui/Button.tsx";
import { usePageTitle } from "../ui/use-page-title.ts";
import { FailureNotice } from "./FailureNotice.tsx";
import { FollowFrame } from "./FollowFrame.tsx";
import { followToken } from "./follow-token.ts";
import styles from "./follow-up.module.css";
import { useFollowUp } from "./use-follow-up.ts";
import { bearer, useReporter } from "./use-reporter.ts";

const words = text.followUp.correct;

/** The outline of a report that was sent, drawn again on the same board. */
export function CorrectOutlinePage() {
  usePageTitle(words.outlineTitle);
  const token = followToken(useLocation({ select: ({ hash }) => hash })) ?? "";
  const { data, error } = useFollowUp(token);
  if (data && data.correction !== "none") return <Board report={data} token={token} />;
  return (
    <FollowFrame>
      {error || data ? (
        <>
          <h1>{text.followUp.unknown}</h1>
          <a className={buttonClass()} href={`/suivi#${token}`}>
            {words.back}
          </a>
        </>
      ) : (
        <p role="status">{text.followUp.loading}</p>
      )}
    </FollowFrame>
  );
}

function Board({ report, token }: { report: FollowUp; token: string }) {
  const { history } = useRouter();
  const callState = useCall();
  const [draft, dispatch] = useReducer(reduceDraft, report, ({ outline }) => ({
    ...newDraft(newId(), Date.now()),
    sketch: startHistory(sketchOf(outline)),
  }));
  const correct = useReporter(token, (outline: unknown) =>
    call(routes.correct, { headers: bearer(token), body: { outline } }),
  );
  const send = () => {
    if (correct.isPending) return;
    correct.mutate(outlineOf(draft.sketch.present), { onSuccess: () => history.push(`/suivi#${token}`) });
  };
  return (
    <div className={styles.board}>
      <header className={styles.header}>
        <a href={`/suivi#${token}`}>{words.back}</a>
        <h1>{words.outlineHeading}</h1>
      </header>
      <main className={styles.boardMain}>
        <FailureNotice error={correct.error} />
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
          done={{
            label: report.correction === "direct" ? words.save : words.propose,
            busy: correct.isPending,
          }}
          onNext={send}
        />
      </main>
    </div>
  );
}
