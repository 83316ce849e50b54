import { useEffect, useRef } from "react";
import { here } from "../text/locale.ts";
import { text } from "../text/text.ts";
import { Button, buttonClass } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { failureSentence, isStatus } from "./failure.ts";

interface Props {
  error: Error;
  onReload: () => void;
}

/** Why nothing was saved, and the way on. What was typed is still in its fields. */
export function FailureNotice({ error, onReload }: Props) {
  const { failures } = text.review;
  const notice = useRef<HTMLElement>(null);
  useEffect(() => notice.current?.focus(), []);
  return (
    <Notice tone="problem" title={failures.title} ref={notice}>
      <p>{failureSentence(error)}</p>
      {isStatus(error, 401) && (
        <p>
          <a className={buttonClass("strong")} href={here("/connexion")}>
            {failures.signIn}
          </a>
        </p>
      )}
      {(isStatus(error, 409) || isStatus(error, 412)) && (
        <p>
          <Button look="strong" onClick={onReload}>
            {failures.reload}
          </Button>
        </p>
      )}
    </Notice>
  );
}
