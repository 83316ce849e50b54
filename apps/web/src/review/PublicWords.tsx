import type { Dossier } from "@manufacture/contract/dossier";
import { text } from "../text/text.ts";
import { Field } from "../ui/Field.tsx";
import styles from "./card.module.css";
import type { FieldErrors } from "./decision-body.ts";
import { type Draft, type Word, wordIn } from "./draft.ts";

interface Props {
  dossier: Dossier;
  draft: Draft;
  update: (patch: Partial<Draft>) => void;
  errors: FieldErrors;
}

/** What the public will read of the place. */
export function PublicWords({ dossier, draft, update, errors }: Props) {
  const { forms } = text.review;
  const wired = (word: Word) => ({
    value: wordIn(draft, dossier, word),
    onChange: ({ target }: { target: { value: string } }) =>
      update({ words: { ...draft.words, [word]: target.value } }),
  });
  return (
    <>
      <Field label={forms.name} hint={forms.nameHint} error={errors.name}>
        {(wiring) => <input {...wiring} {...wired("name")} type="text" maxLength={120} autoComplete="off" />}
      </Field>
      <div className={styles.pair}>
        <Field label={forms.commune} optional={forms.optional}>
          {(wiring) => (
            <input {...wiring} {...wired("commune")} type="text" maxLength={80} autoComplete="off" />
          )}
        </Field>
        <Field label={forms.address} optional={forms.optional} hint={forms.addressHint}>
          {(wiring) => (
            <input {...wiring} {...wired("address")} type="text" maxLength={200} autoComplete="off" />
          )}
        </Field>
      </div>
      <Field label={forms.publicDescription} optional={forms.optional} hint={forms.publicDescriptionHint}>
        {(wiring) => <textarea {...wiring} {...wired("publicDescription")} rows={5} maxLength={4000} />}
      </Field>
    </>
  );
}
