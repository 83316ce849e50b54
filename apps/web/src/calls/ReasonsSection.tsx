import { ReasonDecision } from "@manufacture/contract/reason";
import { useReasons } from "../review/use-reasons.ts";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import styles from "./calls.module.css";
import { failureSentence } from "./failure-sentence.ts";
import { ReasonGroup } from "./ReasonGroup.tsx";

const words = text.calls.reasons;

/** The ready sentences, decision by decision. */
export function ReasonsSection({ readOnly }: { readOnly: boolean }) {
  const { data, error, refetch } = useReasons();
  if (!data && !error) return <p role="status">{words.loading}</p>;
  return (
    <div className={styles.section}>
      <header className={styles.sectionHead}>
        <h2>{words.title}</h2>
        <p className={styles.help}>{words.help}</p>
      </header>
      {error && !data && (
        <Notice tone="problem" title={words.failed}>
          <p>{failureSentence(error)}</p>
          <p>
            <Button look="strong" onClick={() => void refetch()}>
              {text.calls.retry}
            </Button>
          </p>
        </Notice>
      )}
      {data &&
        ReasonDecision.options.map((decision) => (
          <ReasonGroup
            key={decision}
            decision={decision}
            reasons={data.reasons.filter((reason) => reason.decision === decision)}
            readOnly={readOnly}
          />
        ))}
    </div>
  );
}
