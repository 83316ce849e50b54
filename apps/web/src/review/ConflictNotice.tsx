import type { Dossier, WorkingChange, WorkingField } from "@manufacture/contract/dossier";
import { useEffect, useRef, useState } from "react";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import type { Changes } from "./conflict.ts";
import styles from "./decision.module.css";
import { said } from "./field-words.ts";
import { historySentence } from "./history-sentence.ts";
import type { Act } from "./use-work.ts";

interface Props {
  changes: Changes;
  current: Dossier;
  act: Act;
  mine: WorkingChange;
  /** `left`: fields for which the other version was chosen. */
  onResume: (left: readonly WorkingField[]) => void;
  onLeave: () => void;
}

const words = text.desk.conflict;

/** A colleague was faster: what they changed, field by field where it stands against mine, and the choice. */
export function ConflictNotice({ changes, current, act, mine, onResume, onLeave }: Props) {
  const { conflict, decisions, statuses } = text.review;
  const notice = useRef<HTMLElement>(null);
  const [theirs, setTheirs] = useState<readonly WorkingField[]>([]);
  useEffect(() => notice.current?.focus(), []);
  const { by, status, clashing, lastEvent } = changes;
  const beside = changes.theirs.filter((field) => !clashing.includes(field));
  const possible = act === "prepare" || current.allowed.includes(act);
  const choose = (field: WorkingField, other: boolean) =>
    setTheirs(other ? [...theirs, field] : theirs.filter((each) => each !== field));
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
        {lastEvent && (
          <>
            <dt>{conflict.lastEvent}</dt>
            <dd>{historySentence(lastEvent, new Date())}</dd>
          </>
        )}
        {act !== "prepare" && (
          <>
            <dt>{conflict.mine}</dt>
            <dd>
              <strong>{decisions[act]}</strong>
            </dd>
          </>
        )}
      </dl>
      {clashing.length > 0 && <p>{words.clash}</p>}
      {clashing.map((field) => (
        <fieldset key={field} className={styles.versions}>
          <legend>{text.desk.fields[field]}</legend>
          {([false, true] as const).map((other) => (
            <label key={String(other)} className={styles.choice}>
              <input
                type="radio"
                name={`version-${field}`}
                checked={theirs.includes(field) === other}
                onChange={() => choose(field, other)}
              />
              <span>
                <small>{other ? words.theirs : words.mine}</small>
                <br />
                {said(field, other ? current[field] : mine[field])}
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      {beside.length > 0 && <p>{words.theirsToo(beside.map((field) => text.desk.fields[field]))}</p>}
      {!possible && <p>{conflict.noLonger(decisions[act], statuses[current.status])}</p>}
      <div className={styles.actions}>
        {possible && (
          <Button look="strong" onClick={() => onResume(theirs)}>
            {act === "prepare" ? words.resumeSave : conflict.resume}
          </Button>
        )}
        <Button onClick={onLeave}>{conflict.leave}</Button>
      </div>
    </Notice>
  );
}
