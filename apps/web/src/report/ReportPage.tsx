import { useLocation, useRouter } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { CheckStep } from "./CheckStep.tsx";
import { useRule } from "./call.ts";
import { DescribeStep } from "./DescribeStep.tsx";
import { DraftNotices } from "./DraftNotices.tsx";
import type { Answers } from "./draft.ts";
import { PlaceStep } from "./PlaceStep.tsx";
import { ReceiptPage } from "./ReceiptPage.tsx";
import { StepFrame } from "./StepFrame.tsx";
import { reachableStep, readStepUrl, STEPS, type Stop, stepAfter, stepHref } from "./steps.ts";
import { useDraft } from "./use-draft.ts";
import { useSending } from "./use-sending.ts";
import { YouStep } from "./YouStep.tsx";

/** `/signaler`: a vacant site reported in four steps, without an account. The URL says the step, the browser keeps the draft. */
export function ReportPage() {
  const { history } = useRouter();
  const { wanted, onward, view } = readStepUrl(useLocation({ select: ({ searchStr }) => searchStr }));
  const kept = useDraft();
  const { draft, dispatch } = kept;
  const ruleState = useRule();
  const sending = useSending(draft, dispatch);

  const stop: Stop =
    wanted === "merci" && sending.receipt ? wanted : reachableStep(wanted === "merci" ? "ou" : wanted, draft);
  useEffect(() => {
    // The URL must not ask for a step that is not there yet: it would be jumped to as soon as it can be reached.
    // A navigation under way has the word already: then `wanted` is the past.
    const isSettled = readStepUrl(history.location.search).wanted === wanted;
    if (wanted !== stop && isSettled) history.replace(stepHref(stop));
  }, [wanted, stop, history]);
  const title = useFocusOnChange(stop);

  if (stop === "merci" && sending.receipt) {
    return (
      <ReceiptPage receipt={sending.receipt} titleRef={title} onAgain={() => history.push(stepHref("ou"))} />
    );
  }
  const step = stop === "merci" ? "ou" : stop;
  const next = () => history.push(stepHref(onward ?? stepAfter(step)));
  const back = () => {
    if (step === STEPS[0] && !onward) return history.push("/");
    if (history.canGoBack()) return history.back();
    const previous = STEPS[STEPS.indexOf(step) - 1];
    history.replace(previous ? stepHref(previous) : "/");
  };
  const common = {
    answers: draft.answers,
    onAnswer: (answers: Partial<Answers>) => dispatch({ type: "answered", answers }),
    onNext: next,
  };
  return (
    <StepFrame key={step} step={step} titleRef={title} onBack={back} wide={step === "ou"}>
      {step !== "ou" && <DraftNotices {...kept} />}
      {step === "ou" && (
        <PlaceStep
          kept={kept}
          ruleState={ruleState}
          view={view}
          refusal={sending.refusedOutline}
          onNext={next}
        />
      )}
      {step === "decrire" && <DescribeStep {...common} />}
      {step === "vous" && <YouStep {...common} />}
      {step === "verifier" && (
        <CheckStep
          {...common}
          draft={draft}
          rule={ruleState.status === "known" ? ruleState.rule : undefined}
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
  const title = useRef<HTMLHeadingElement>(null);
  const shown = useRef(stop);
  useEffect(() => {
    if (shown.current === stop) return;
    shown.current = stop;
    title.current?.focus();
    window.scrollTo(0, 0);
  }, [stop]);
  return title;
}
