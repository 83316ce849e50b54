import { useEffect, useRef } from "react";
import { text } from "../text/text.ts";
import { Notice } from "../ui/Notice.tsx";
import { failureSentence } from "./failure-sentence.ts";

/** Why nothing was saved; focused, because it answers what the person just did. */
export function SaveFailure({ error }: { error: Error }) {
  const notice = useRef<HTMLElement>(null);
  useEffect(() => {
    if (error) notice.current?.focus();
  }, [error]);
  return (
    <Notice tone="problem" title={text.calls.notSaved} ref={notice}>
      <p>{failureSentence(error)}</p>
    </Notice>
  );
}
