import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import type { CallState } from "./call.ts";

/** Says that nothing can be judged yet, or at all; drawing goes on either way. */
export function RuleNotice({ state }: { state: CallState }) {
  if (state.status === "known") return null;
  if (state.status === "loading") return <p role="status">{text.report.area.ruleLoading}</p>;
  return (
    <Notice>
      <p role="status">{text.report.area.ruleMissing}</p>
      <p>
        <Button onClick={state.retry}>{text.report.area.retry}</Button>
      </p>
    </Notice>
  );
}
