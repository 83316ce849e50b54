import type { Localised } from "@manufacture/contract/localised";
import { LONGEST_REASON } from "@manufacture/contract/reason";
import { type FormEvent, useState } from "react";
import { isStatus } from "../review/failure.ts";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./calls.module.css";
import own from "./reasons.module.css";
import { SaidFields } from "./SaidFields.tsx";
import { SaveFailure } from "./SaveFailure.tsx";
import { SectionConflict } from "./SectionConflict.tsx";
import { saidIn, saidLabel, saidValues } from "./said-values.ts";
import { useSection } from "./use-section.ts";

interface Props {
  /** Under which name what is typed is kept in this tab. */
  name: string;
  title: string;
  /** The sentence as it stands; undefined for a new one. */
  said: Localised | undefined;
  onSave: (said: Localised) => Promise<unknown>;
  onClose: () => void;
}

const words = text.calls.reasons;

/** A ready sentence in four languages. */
export function ReasonForm({ name, title, said, onSave, onClose }: Props) {
  const section = useSection(name, saidValues(name, said));
  const [missing, setMissing] = useState(false);
  const [failure, setFailure] = useState<Error>();
  const [busy, setBusy] = useState(false);
  const save = async () => {
    const written = saidIn(section.values, name);
    setMissing(!written.fr);
    if (!written.fr || section.conflict || busy) return;
    setBusy(true);
    setFailure(undefined);
    try {
      await onSave(written);
      section.forget();
      onClose();
    } catch (error) {
      // A colleague was faster: the sentence as it stands now arrives, and is compared.
      if (!isStatus(error, 412)) setFailure(error instanceof Error ? error : new Error(String(error)));
    } finally {
      setBusy(false);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save().catch(reportError);
  };
  return (
    <form className={own.reasonForm} onSubmit={submit} noValidate aria-label={title}>
      {section.conflict && (
        <SectionConflict
          by={undefined}
          section={section}
          conflict={section.conflict}
          labelOf={(key) => saidLabel(key, words.sentence)}
          shown={(_, value) => value}
        />
      )}
      {failure && <SaveFailure error={failure} />}
      <SaidFields
        name={name}
        label={title}
        values={section.values}
        onChange={section.change}
        maxLength={LONGEST_REASON}
        error={missing ? text.calls.needed : undefined}
        long
      />
      <div className={styles.actions}>
        <Button type="submit" look="strong" aria-disabled={busy || Boolean(section.conflict)}>
          {busy ? text.calls.saving : text.calls.save}
        </Button>
        <Button
          onClick={() => {
            section.forget();
            onClose();
          }}
        >
          {section.isDirty ? text.calls.discard : words.cancel}
        </Button>
      </div>
    </form>
  );
}
