import type { Dossier } from "@manufacture/contract/dossier";
import { type FormEvent, useState } from "react";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import cardStyles from "./card.module.css";
import { cardErrors, type FieldErrors } from "./decision-body.ts";
import styles from "./dossier.module.css";
import { type Draft, isDirty } from "./draft.ts";
import { PublicOutlineChoice } from "./PublicOutlineChoice.tsx";
import { PublicWords } from "./PublicWords.tsx";

interface Props {
  dossier: Dossier;
  draft: Draft;
  update: (patch: Partial<Draft>) => void;
  restored: boolean;
  sending: boolean;
  saved: boolean;
  /** What a decision found missing. */
  missing: FieldErrors;
  onSave: () => void;
  onDrop: () => void;
}

const words = text.desk.prepare;

/** What the public will read of the place, prepared with the team before it is published. */
export function PublicCard({ dossier, draft, update, restored, sending, saved, missing, ...on }: Props) {
  const [tried, setTried] = useState(false);
  const dirty = isDirty(draft);
  const errors = tried ? cardErrors(draft, dossier) : missing;
  const save = (event: FormEvent) => {
    event.preventDefault();
    const stands = Object.keys(cardErrors(draft, dossier)).length === 0;
    setTried(!stands);
    if (stands && !sending) on.onSave();
  };
  return (
    <section className={styles.section} aria-labelledby="card-title">
      <h2 id="card-title">{words.title}</h2>
      <p className={styles.quiet}>
        {restored && dirty && <strong>{words.restored} </strong>}
        {words.lead}
      </p>
      <form data-card className={cardStyles.form} onSubmit={save} noValidate aria-labelledby="card-title">
        <PublicWords dossier={dossier} draft={draft} update={update} errors={errors} />
        <PublicOutlineChoice dossier={dossier} draft={draft} update={update} errors={errors} />
        <div className={cardStyles.actions}>
          <Button type="submit" look={dirty ? "strong" : "plain"} aria-disabled={sending}>
            {sending ? text.review.forms.sending : words.save}
          </Button>
          {dirty && <Button onClick={on.onDrop}>{words.drop}</Button>}
          <p role="status" className={cardStyles.state}>
            {dirty ? words.unsaved : saved ? words.saved : ""}
          </p>
        </div>
      </form>
    </section>
  );
}
