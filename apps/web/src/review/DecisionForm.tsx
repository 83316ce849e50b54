import type { Dossier } from "@manufacture/contract/queue";
import type { Decision } from "@manufacture/contract/review";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./decision.module.css";
import { errorsIn } from "./decision-body.ts";
import { type Draft, isPublication } from "./draft.ts";
import { PhotoChoice } from "./PhotoChoice.tsx";
import { PublicOutlineChoice } from "./PublicOutlineChoice.tsx";
import { PublicWords } from "./PublicWords.tsx";
import { ReasonField } from "./ReasonField.tsx";

interface Props {
  decision: Decision;
  dossier: Dossier;
  draft: Draft;
  update: (patch: Partial<Draft>) => void;
  sending: boolean;
  onSend: () => void;
  onCancel: () => void;
  /** Opened by the reviewer just now, not brought back with the page. */
  takesFocus: boolean;
}

/** One decision with what it needs: words for the public, words for the reporter. */
export function DecisionForm({
  decision,
  dossier,
  draft,
  update,
  sending,
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
    if (attempts > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [attempts]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (sending) return;
    if (Object.keys(errorsIn(draft, decision, dossier)).length > 0) setAttempts(attempts + 1);
    else onSend();
  };
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate aria-labelledby="decision-title">
      <h3 id="decision-title" ref={title} tabIndex={-1}>
        {forms.titles[decision]}
      </h3>
      {decision === "reopen" && dossier.siteSlug && <p className={styles.warning}>{forms.reopenWarning}</p>}
      {isPublication(decision) && (
        <>
          <PublicWords dossier={dossier} draft={draft} update={update} errors={errors} />
          <PhotoChoice dossier={dossier} draft={draft} update={update} />
          <PublicOutlineChoice draft={draft} update={update} errors={errors} />
        </>
      )}
      <ReasonField
        decision={decision}
        value={draft.reasons[decision] ?? ""}
        hasEmail={dossier.hasEmail}
        locale={dossier.locale}
        error={errors.reason}
        onChange={(reason) => update({ reasons: { ...draft.reasons, [decision]: reason } })}
      />
      <div className={styles.actions}>
        <Button type="submit" look="primary" aria-disabled={sending}>
          {sending ? forms.sending : forms.confirm[decision]}
        </Button>
        <Button onClick={onCancel}>{forms.cancel}</Button>
      </div>
    </form>
  );
}
