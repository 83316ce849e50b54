import type { OutlineRule } from "@manufacture/contract/verdict";
import { useRouter } from "@tanstack/react-router";
import { type ReactNode, useMemo, useState } from "react";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import { measuredText } from "./area-words.ts";
import { assess } from "./assessment.ts";
import type { Answers, Draft } from "./draft.ts";
import { ErrorSummary, type FieldError } from "./ErrorSummary.tsx";
import { FailureNotice } from "./FailureNotice.tsx";
import styles from "./form.module.css";
import { Silhouette } from "./Silhouette.tsx";
import { type Step, stepHref } from "./steps.ts";
import type { Failure } from "./submission.ts";
import { useStepTitle } from "./use-step-title.ts";

interface Props {
  draft: Draft;
  rule: OutlineRule | undefined;
  sending: boolean;
  failure: Failure | undefined;
  onAnswer: (answers: Partial<Answers>) => void;
  onSend: () => void;
}

const words = text.report.check;

/** Everything that will be sent, once more, with the way to change each thing, and the consent. */
export function CheckStep({ draft, rule, sending, failure, onAnswer, onSend }: Props) {
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  useStepTitle(words.step, errors.length > 0 || failure !== undefined);
  const { answers, sketch } = draft;
  const { areaM2 } = useMemo(() => assess(sketch.present, rule), [sketch.present, rule]);
  const send = () => {
    const found = answers.consent ? [] : [{ field: "consent", sentence: words.consentMissing }];
    setErrors(found);
    if (found.length === 0 && !sending) onSend();
  };
  const who = [answers.displayName.trim(), answers.email.trim()].filter(Boolean).join("\n");
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <ErrorSummary errors={errors} />
      {failure && <FailureNotice failure={failure} />}
      <dl className={styles.summary}>
        <Row term={words.outline} step="ou">
          <Silhouette sketch={sketch.present} label={words.silhouette} />
          {areaM2 !== undefined && text.report.area.about(measuredText(areaM2))}
        </Row>
        <Row term={words.what} step="decrire">
          {answers.kind && text.report.describe.kinds[answers.kind]}
        </Row>
        <Row term={words.story} step="decrire">
          {answers.story.trim() || words.nothing}
        </Row>
        <Row term={words.who} step="vous">
          {who || words.anonymous}
        </Row>
      </dl>
      <div>
        {errors.length > 0 && (
          <p className={styles.error} id="consent-error">
            {words.consentMissing}
          </p>
        )}
        <div className={styles.consent}>
          <input
            type="checkbox"
            id="consent"
            checked={answers.consent}
            aria-invalid={errors.length > 0}
            aria-describedby={errors.length > 0 ? "consent-error" : undefined}
            onChange={(event) => onAnswer({ consent: event.target.checked })}
          />
          <label htmlFor="consent">{words.consent}</label>
        </div>
        <details className={styles.details}>
          <summary>{words.privacyTitle}</summary>
          <p>{words.privacy}</p>
        </details>
      </div>
      <Button type="submit" look="primary" aria-disabled={sending}>
        {sending ? words.sending : words.send}
      </Button>
    </form>
  );
}

function Row({ term, step, children }: { term: string; step: Step; children: ReactNode }) {
  const { history } = useRouter();
  const href = stepHref(step, "verifier");
  return (
    <div className={styles.row}>
      <dt>{term}</dt>
      <dd className={styles.edit}>
        <a
          href={href}
          aria-label={words.editWhat(term)}
          onClick={(event) => {
            event.preventDefault(); // within the page: nothing reloads
            history.push(href);
          }}
        >
          {text.report.edit}
        </a>
      </dd>
      <dd className={styles.value}>{children}</dd>
    </div>
  );
}
