import type { Reason, ReasonDecision } from "@manufacture/contract/reason";
import { useState } from "react";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./calls.module.css";
import { movedBy } from "./question-values.ts";
import { ReasonCard } from "./ReasonCard.tsx";
import { ReasonForm } from "./ReasonForm.tsx";
import own from "./reasons.module.css";
import { SaveFailure } from "./SaveFailure.tsx";
import { storedSection } from "./stored-section.ts";
import { useReasonActs } from "./use-reason-acts.ts";

interface Props {
  decision: ReasonDecision;
  reasons: readonly Reason[];
  readOnly: boolean;
}

const words = text.calls.reasons;

/** The sentences of one decision, in the order in which they are offered. */
export function ReasonGroup({ decision, reasons, readOnly }: Props) {
  const acts = useReasonActs();
  const draft = `motif.${decision}`;
  const [adding, setAdding] = useState(() => storedSection(draft) !== undefined);
  const offered = reasons.filter(({ retired }) => !retired);
  const retired = reasons.filter((reason) => reason.retired);
  const name = words.decisions[decision];
  const ignore = () => undefined; // the failure is shown from the mutation's own state
  return (
    <section className={own.group} aria-labelledby={`reasons-${decision}`}>
      <h3 id={`reasons-${decision}`}>{name}</h3>
      {acts.failure && <SaveFailure error={acts.failure} />}
      {offered.length === 0 && <p className={styles.help}>{words.none}</p>}
      <ol className={styles.cards}>
        {offered.map((reason, index) => (
          <ReasonCard
            key={reason.id}
            reason={reason}
            readOnly={readOnly}
            isFirst={index === 0}
            isLast={index === offered.length - 1}
            onMove={(by) => {
              const ids = movedBy(offered, reason.id, by).map(({ id }) => id);
              acts.act({ type: "order", decision, ids }).catch(ignore);
            }}
            onRetire={() => acts.act({ type: "retire", reason }).catch(ignore)}
          />
        ))}
      </ol>
      {!readOnly && !adding && (
        <p>
          <Button onClick={() => setAdding(true)}>
            {words.add} <span className="visually-hidden">({name})</span>
          </Button>
        </p>
      )}
      {adding && (
        <ReasonForm
          name={draft}
          title={words.adding}
          said={undefined}
          onSave={(said) => acts.act({ type: "add", decision, said })}
          onClose={() => setAdding(false)}
        />
      )}
      {retired.length > 0 && (
        <details className={styles.fold}>
          <summary>{words.retired(retired.length)}</summary>
          <ul className={own.retired}>
            {retired.map((reason) => (
              <li key={reason.id}>
                <span>{reason.said.fr}</span>
                {!readOnly && (
                  <Button onClick={() => acts.act({ type: "restore", reason }).catch(ignore)}>
                    {words.restore} <span className="visually-hidden">{reason.said.fr}</span>
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
      <p role="status" className={styles.state}>
        {acts.told}
      </p>
    </section>
  );
}
