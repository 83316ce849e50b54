import type { Dossier } from "@manufacture/contract/dossier";
import type { Decision } from "@manufacture/contract/review";
import { routes } from "@manufacture/contract/routes";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { call } from "../api.ts";
import { text } from "../text/text.ts";
import { Button, buttonClass } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import styles from "./decision.module.css";
import type { Numbered } from "./queue-order.ts";
import type { QueueSearch } from "./queue-search.ts";
import { ifMatch, useDossierAct } from "./use-dossier-act.ts";

interface Props {
  dossier: Dossier;
  decision: Decision;
  /** The event to take back. */
  undo: number | undefined;
  next: Numbered | undefined;
  search: QueueSearch;
}

/** As long as the letter waits, the decision can be taken back as if it had not been. */
const MOMENT_S = 10;

/** The decision is kept; it can be taken back, and the next report is one key away. */
export function DoneNotice({ dossier, decision, undo, next, search }: Props) {
  const { done } = text.review;
  const notice = useRef<HTMLElement>(null);
  const [left, setLeft] = useState(MOMENT_S);
  const taking = useDossierAct(dossier.id, (event: number) =>
    call(routes.undo, { params: { id: dossier.id }, body: { event }, headers: ifMatch(dossier) }),
  );
  useEffect(() => notice.current?.focus(), []);
  useEffect(() => {
    if (left === 0) return;
    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [left]);
  if (taking.isSuccess) return <Notice tone="good" title={text.desk.together.undone} />;
  return (
    <Notice tone="good" title={done[decision]} ref={notice}>
      {taking.error && <p>{text.desk.together.undoFailed}</p>}
      <div className={styles.actions}>
        {undo !== undefined && left > 0 && (
          <Button onClick={() => !taking.isPending && taking.mutate(undo)}>
            {text.desk.together.undoSoon} <span aria-hidden="true">({left})</span>
          </Button>
        )}
        {next && (
          <Link
            className={buttonClass("strong")}
            to="/relecture/$id"
            params={{ id: next.id }}
            preload={false}
          >
            {done.nextReport(next.reference)}
          </Link>
        )}
        <Link className={buttonClass()} to="/relecture" search={search}>
          {done.queueDone}
        </Link>
      </div>
    </Notice>
  );
}
