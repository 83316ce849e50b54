import type { Dossier } from "@manufacture/contract/queue";
import type { Decision } from "@manufacture/contract/review";
import { useEffect, useRef } from "react";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { changesSince } from "./conflict.ts";
import styles from "./decision.module.css";
import { historySentence } from "./history-sentence.ts";

interface Props {
  read: Dossier;
  current: Dossier;
  decision: Decision;
  onResume: () => void;
  onLeave: () => void;
}

/** A colleague was faster: what they changed, and the choice to go on from there or to leave it. */
export function ConflictNotice({ read, current, decision, onResume, onLeave }: Props) {
  const { conflict, decisions, statuses } = text.review;
  const notice = useRef<HTMLElement>(null);
  useEffect(() => notice.current?.focus(), []);
  const { by, status, tagsAdded, tagsRemoved, lastEvent } = changesSince(read, current);
  const possible = current.allowed.includes(decision);
  return (
    <Notice tone="problem" title={conflict.title(by ?? conflict.someone)} ref={notice}>
      <dl className={styles.changes}>
        {status && (
          <>
            <dt>{conflict.status}</dt>
            <dd>
              <s>{statuses[status.read]}</s> <span aria-hidden="true">→</span>{" "}
              <strong>{statuses[status.now]}</strong>
            </dd>
          </>
        )}
        {tagsAdded.length + tagsRemoved.length > 0 && (
          <>
            <dt>{conflict.tags}</dt>
            <dd>
              {[
                tagsAdded.length > 0 && conflict.tagsAdded(tagsAdded),
                tagsRemoved.length > 0 && conflict.tagsRemoved(tagsRemoved),
              ]
                .filter(Boolean)
                .join(", ")}
            </dd>
          </>
        )}
        {lastEvent && (
          <>
            <dt>{conflict.lastEvent}</dt>
            <dd>{historySentence(lastEvent, new Date())}</dd>
          </>
        )}
        <dt>{conflict.mine}</dt>
        <dd>
          <strong>{decisions[decision]}</strong>
        </dd>
      </dl>
      {!possible && <p>{conflict.noLonger(decisions[decision], statuses[current.status])}</p>}
      <div className={styles.actions}>
        {possible && (
          <Button look="strong" onClick={onResume}>
            {conflict.resume}
          </Button>
        )}
        <Button onClick={onLeave}>{conflict.leave}</Button>
      </div>
    </Notice>
  );
}
