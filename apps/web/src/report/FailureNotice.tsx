import { useEffect, useRef } from "react";
import type { Failure } from "../offline/failure.ts";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";

/** Why the report did not leave, in a sentence; focused, because it answers what the person just did. */
export function FailureNotice({ failure }: { failure: Failure }) {
  const notice = useRef<HTMLElement>(null);
  useEffect(() => {
    if (failure) notice.current?.focus();
  }, [failure]);
  return (
    <Notice tone="problem" title={text.report.failure.title} ref={notice}>
      <p>{failureSentence(failure)}</p>
      {failure.kind !== "outline" && (
        <p>
          <Button type="submit">{text.report.failure.retry}</Button>
        </p>
      )}
    </Notice>
  );
}

function failureSentence(failure: Failure): string {
  const words = text.report.failure;
  switch (failure.kind) {
    case "outline":
      return words.outline(failure.sentence);
    case "refused":
    case "paused":
      return failure.sentence;
    case "too_many":
      return words.tooMany;
    case "too_heavy":
      return words.tooHeavy;
    case "server":
      return words.server;
    case "unreachable":
      return words.unreachable;
  }
}
