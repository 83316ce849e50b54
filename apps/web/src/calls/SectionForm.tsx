import type { CallSettings } from "@manufacture/contract/call-settings";
import { type ReactNode, useState } from "react";
import { ErrorSummary, type FieldError } from "../report/ErrorSummary.tsx";
import { isStatus } from "../review/failure.ts";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./calls.module.css";
import { SaveFailure } from "./SaveFailure.tsx";
import { SectionConflict } from "./SectionConflict.tsx";
import { useSave } from "./use-save.ts";
import type { Section } from "./use-section.ts";
import type { Values } from "./values.ts";

interface Props {
  title: string;
  help?: string;
  settings: CallSettings;
  section: Section;
  readOnly: boolean;
  valuesOf: (settings: CallSettings) => Values;
  /** A field in words, for the comparison. */
  labelOf: (key: string) => string;
  shown?: (key: string, value: string) => string;
  /** What keeps it from being sent. */
  faults: () => FieldError[];
  send: (revision: number) => Promise<CallSettings>;
  saveLabel?: string;
  children: (errors: readonly FieldError[]) => ReactNode;
}

const words = text.calls;

/** One group of settings: saved by itself, compared field by field when a colleague was faster. */
export function SectionForm({ settings, section, readOnly, ...props }: Props) {
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const save = useSave({ section, valuesOf: props.valuesOf, send: props.send });
  // A fault that was mended meanwhile is one no more; the summary stays the same list, or it would take the focus.
  const still = errors.length > 0 ? props.faults() : [];
  const standing = errors.filter(({ field, sentence }) =>
    still.some((fault) => fault.field === field && fault.sentence === sentence),
  );
  const submit = () => {
    if (save.isPending || section.conflict || !section.isDirty) return;
    const found = props.faults();
    setErrors(found);
    if (found.length === 0) save.mutate(settings);
  };
  const { conflict } = section;
  const failure = save.error && !isStatus(save.error, 412) ? save.error : undefined;
  return (
    <form
      className={styles.section}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <header className={styles.sectionHead}>
        <h2>{props.title}</h2>
        {props.help && <p className={styles.help}>{props.help}</p>}
      </header>
      {conflict && (
        <SectionConflict
          by={settings.lastChange?.by}
          section={section}
          conflict={conflict}
          labelOf={props.labelOf}
          shown={props.shown ?? ((_, value) => value)}
        />
      )}
      {standing.length > 0 && <ErrorSummary errors={errors} />}
      {failure && <SaveFailure error={failure} />}
      {section.restored && !conflict && <p className={styles.restored}>{words.restored}</p>}
      {props.children(standing)}
      {!readOnly && (
        <div
          className={section.isDirty && !conflict ? `${styles.actions} ${styles.saveBar}` : styles.actions}
        >
          <Button
            type="submit"
            look="primary"
            aria-disabled={save.isPending || Boolean(conflict) || !section.isDirty}
          >
            {save.isPending ? words.saving : (props.saveLabel ?? words.save)}
          </Button>
          {section.isDirty && !conflict && <Button onClick={section.forget}>{words.discard}</Button>}
          <p role="status" className={styles.state}>
            {section.isDirty ? words.unsaved : save.isSuccess ? words.saved : ""}
          </p>
        </div>
      )}
    </form>
  );
}
