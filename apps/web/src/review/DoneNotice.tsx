import type { Decision } from "@manufacture/contract/review";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { text } from "../text/text.ts";
import { buttonClass } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import styles from "./decision.module.css";
import type { Numbered } from "./queue-order.ts";
import { statutOf, type Tab } from "./tabs.ts";

interface Props {
  decision: Decision;
  next: Numbered | undefined;
  tab: Tab;
}

/** The decision is kept, and the next report is one key away. */
export function DoneNotice({ decision, next, tab }: Props) {
  const { done } = text.review;
  const notice = useRef<HTMLElement>(null);
  useEffect(() => notice.current?.focus(), []);
  return (
    <Notice tone="good" title={done[decision]} ref={notice}>
      <div className={styles.actions}>
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
        <Link className={buttonClass()} to="/relecture" search={{ statut: statutOf(tab) }}>
          {done.queueDone}
        </Link>
      </div>
    </Notice>
  );
}
