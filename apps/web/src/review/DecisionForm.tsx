import type { Dossier } from "@manufacture/contract/dossier";
import type { Decision } from "@manufacture/contract/review";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import { Field } from "../ui/Field.tsx";
import styles from "./decision.module.css";
import { errorsIn, type FieldErrors } from "./decision-body.ts";
import { type Draft, isPublication } from "./draft.ts";
import { LetterPreview } from "./LetterPreview.tsx";
import { PublicSummary } from "./PublicSummary.tsx";
import { ReasonField } from "./ReasonField.tsx";

interface Props {
  decision: Decision;
  dossier: Dossier;
  draft: Draft;
  update: (patch: Partial<Draft>) => void;
  sending: boolean;
  /** What is missing on the public card, which stands elsewhere on the page. */
  onMissing: (errors: FieldErrors) => void;
  onSend: () => void;
  onCancel: () => void;
  /** Opened by the reviewer just now, not brought back with the page. */
  takesFocus: boolean;
}

const INVALID = '[aria-invalid="true"]';

/** One decision with what it needs: the public card as it stands, and words for the reporter. */
export function DecisionForm({
  decision,
  dossier,
  draft,
  update,
  sending,
  onMissing,
  onSend,
  onCancel,
  takesFocus,
}: Props) {
  const { forms } = text.review;
  const [attempts, setAttempts] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const errors = attempts > 0 ? errorsIn(draft, decision, dossier) : {};

  useEffect(() => {
    if (takesFocus) title.current?.focus();
  }, [takesFocus]);
  useEffect(() => {
    // Here, or on the public card.
    if (attempts > 0)
      (
        form.current?.querySelector<HTMLElement>(INVALID) ?? document.querySelector<HTMLElement>(INVALID)
      )?.focus();
  }, [attempts]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (sending) return;
    const wrong = errorsIn(draft, decision, dossier);
    onMissing(wrong);
    if (Object.keys(wrong).length > 0) setAttempts(attempts + 1);
    else onSend();
  };
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate aria-labelledby="decision-title">
      <h3 id="decision-title" ref={title} tabIndex={-1}>
        {forms.titles[decision]}
      </h3>
      {decision === "reopen" && dossier.siteSlug && <p className={styles.warning}>{forms.reopenWarning}</p>}
      {isPublication(decision) && <PublicSummary dossier={dossier} draft={draft} />}
      <ReasonField
        decision={decision}
        value={draft.reasons[decision] ?? ""}
        hasEmail={dossier.hasEmail}
        locale={dossier.locale}
        error={errors.reason}
        onChange={(reason) => update({ reasons: { ...draft.reasons, [decision]: reason } })}
      />
      <Field label={text.review.note.label} optional={text.review.note.optional} hint={text.review.note.hint}>
        {(wiring) => (
          <textarea
            {...wiring}
            rows={2}
            maxLength={4000}
            value={draft.note}
            onChange={({ target }) => update({ note: target.value })}
          />
        )}
      </Field>
      {dossier.hasEmail && (
        <LetterPreview
          key={draft.reasons[decision] ?? ""}
          id={dossier.id}
          decision={decision}
          reason={draft.reasons[decision] ?? ""}
        />
      )}
      <div className={styles.actions}>
        <Button type="submit" look="primary" aria-disabled={sending}>
          {sending ? forms.sending : forms.confirm[decision]}
        </Button>
        <Button onClick={onCancel}>{forms.cancel}</Button>
      </div>
    </form>
  );
}
