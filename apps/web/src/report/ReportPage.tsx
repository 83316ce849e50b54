import { useLocation, useRouter } from "@tanstack/react-router";
import { useCallback, useEffect, useRef } from "react";
import { outlineOf } from "../map/drawing/sketch.ts";
import { text } from "../text/text.ts";
import { CheckStep } from "./CheckStep.tsx";
import { useCall } from "./call.ts";
import { DescribeStep } from "./DescribeStep.tsx";
import { DraftNotices } from "./DraftNotices.tsx";
import type { Answers } from "./draft.ts";
import { EndPage } from "./EndPage.tsx";
import { MeetStep } from "./MeetStep.tsx";
import { PauseNotice } from "./PauseNotice.tsx";
import { PhotosStep } from "./PhotosStep.tsx";
import { PlaceStep } from "./PlaceStep.tsx";
import { StepFrame } from "./StepFrame.tsx";
import { reachableStep, readStepUrl, STEPS, type Stop, stepAfter, stepHref } from "./steps.ts";
import { useDraft } from "./use-draft.ts";
import { useSending } from "./use-sending.ts";
import { YouStep } from "./YouStep.tsx";

/** `/signaler`: a vacant site reported step by step, without an account. The URL says the step, the browser keeps the draft. */
export function ReportPage() {
  const { history } = useRouter();
  const {
    wanted,
    onward,
    view,
    report,
    draft: resumed,
  } = readStepUrl(useLocation({ select: ({ searchStr }) => searchStr }));
  const kept = useDraft(resumed);
  const { draft, dispatch } = kept;
  const callState = useCall();
  const call = callState.status === "known" ? callState.call : undefined;
  const sending = useSending(kept);

  const stop: Stop = wanted === "merci" ? (report ? wanted : "ou") : reachableStep(wanted, draft);
  useEffect(() => {
    // The URL must not ask for a step that is not there yet: it would be jumped to as soon as it can be reached.
    // A navigation under way has the word already: then `wanted` is the past.
    const isSettled = readStepUrl(history.location.search).wanted === wanted;
    if (wanted !== stop && isSettled) history.replace(stepHref(stop));
  }, [wanted, stop, history]);
  const title = useFocusOnChange(stop);

  if (stop === "merci")
    return <EndPage report={report ?? ""} titleRef={title} onAgain={() => history.push(stepHref("ou"))} />;
  const after = () => stepHref(onward ?? stepAfter(stop));
  const next = () => history.push(after());
  const back = () => {
    if (stop === STEPS[0] && !onward) return history.push("/");
    if (history.canGoBack()) return history.back();
    const previous = stop === "deja" ? STEPS[0] : STEPS[STEPS.indexOf(stop) - 1];
    history.replace(previous ? stepHref(previous) : "/");
  };
  const outline = outlineOf(draft.sketch.present);
  const common = {
    answers: draft.answers,
    onAnswer: (answers: Partial<Answers>) => dispatch({ type: "answered", answers }),
    onNext: next,
  };
  return (
    <StepFrame key={stop} stop={stop} titleRef={title} onBack={back} wide={stop === "ou"}>
      {stop !== "ou" && <DraftNotices {...kept} />}
      {stop === "ou" && (
        <PlaceStep
          kept={kept}
          callState={callState}
          view={view}
          refusal={sending.refusedOutline}
          onNext={(meeting) => (meeting ? history.push(stepHref("deja", { onward })) : next())}
        />
      )}
      {stop === "deja" && outline && (
        <MeetStep
          {...common}
          outline={outline}
          meeting={draft.answers.meeting}
          onNothing={() => history.replace(after())}
        />
      )}
      {stop === "decrire" && (
        <DescribeStep {...common} page="see" title={text.report.describe.step} call={call} />
      )}
      {stop === "envies" && (
        <DescribeStep {...common} page="wish" title={text.report.wish.step} call={call} />
      )}
      {stop === "photos" && <PhotosStep {...common} draft={draft} dispatch={dispatch} />}
      {stop === "vous" && <YouStep {...common} />}
      {stop === "verifier" && !sending.failure && <PauseNotice call={call} />}
      {stop === "verifier" && (
        <CheckStep
          {...common}
          draft={draft}
          call={call}
          sending={sending.busy}
          failure={sending.failure}
          onSend={sending.send}
        />
      )}
    </StepFrame>
  );
}

/** The step's title takes the focus when the step changes, not when the page opens. */
function useFocusOnChange(stop: Stop) {
  const told = useRef<Stop>(undefined);
  // As soon as the title is there: the last page waits for what became of the report.
  return useCallback(
    (title: HTMLHeadingElement | null) => {
      if (!title || told.current === stop) return;
      told.current = stop;
      title.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    },
    [stop],
  );
}
