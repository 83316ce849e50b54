import type { Outline } from "@manufacture/contract/geojson";
import type { SameAs } from "@manufacture/contract/submission";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useState } from "react";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import { Field } from "../ui/Field.tsx";
import { Notice } from "../ui/Notice.tsx";
import type { Answers, Meeting } from "./draft.ts";
import type { FieldError } from "./ErrorSummary.tsx";
import styles from "./form.module.css";
import { StepForm } from "./StepForm.tsx";
import { isAny, neighboursOf } from "./use-neighbours.ts";
import { useStepTitle } from "./use-step-title.ts";

interface Props {
  outline: Outline;
  meeting: Meeting | undefined;
  onAnswer: (answers: Partial<Answers>) => void;
  onNext: () => void;
  /** Nothing is there after all, or nobody answers. */
  onNothing: () => void;
}

/** As the contract has it. */
const LONGEST = 300;
const words = text.report.meet;

/** Before anything is typed: something is there already. The same place, or another one? */
export function MeetStep({ outline, meeting, onAnswer, onNext, onNothing }: Props) {
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  useStepTitle(words.step, errors.length > 0);
  const { data, isPending } = useQuery(neighboursOf(outline));
  const nothing = data ? !isAny(data) : !isPending;
  const goOn = useEffectEvent(onNothing);
  useEffect(() => {
    if (nothing) goOn();
  }, [nothing]);
  if (!data || nothing) return <p role="status">{text.shell.loading}</p>;

  const about = JSON.stringify(outline);
  const said = meeting?.about === about ? meeting : undefined;
  const other = said !== undefined && said.sameAs === undefined;
  const choose = (sameAs: SameAs | undefined, name: string | undefined) =>
    onAnswer({ meeting: { about, sameAs, name, ...(said?.differs && { differs: said.differs }) } });
  const next = () => {
    const found = faultsOf(said);
    setErrors(found);
    if (found.length === 0) onNext();
  };
  const options = [
    ...data.sites.map(({ slug, name }) => ({
      id: `same-${slug}`,
      label: words.sameSite(name),
      sameAs: { site: slug },
      name,
    })),
    ...(data.reported
      ? [{ id: "same-report", label: words.sameReport, sameAs: { report: true as const }, name: undefined }]
      : []),
    { id: "same-none", label: words.other, sameAs: undefined, name: undefined },
  ];
  return (
    <StepForm errors={errors} onSubmit={next}>
      <Notice>
        {data.sites.map(({ slug, name, distanceM }) => (
          <p key={slug}>
            {distanceM === 0 ? words.overlaps(name) : words.near(name, distanceM)}{" "}
            <a href={`/lieu/${slug}`} target="_blank" rel="noreferrer">
              {words.see}
            </a>
          </p>
        ))}
        {data.reported && <p>{words.reported}</p>}
      </Notice>
      <fieldset className={styles.question} aria-describedby="same-hint">
        <legend className={styles.legend}>{words.question}</legend>
        <p className={styles.hint} id="same-hint">
          {words.sameHint}
        </p>
        <div className={styles.choices}>
          {options.map(({ id, label, sameAs, name }) => (
            <label key={id} className={styles.choice}>
              <input
                type="radio"
                name="same"
                id={id}
                checked={said !== undefined && JSON.stringify(said.sameAs) === JSON.stringify(sameAs)}
                onChange={() => choose(sameAs, name)}
              />
              {label}
            </label>
          ))}
        </div>
      </fieldset>
      {other && (
        <Field
          label={words.differs}
          optional={text.report.describe.optional}
          hint={words.differsHint}
          error={errors.find(({ field }) => field === "differs")?.sentence}
          id="differs"
        >
          {(wiring) => (
            <input
              {...wiring}
              value={said.differs ?? ""}
              onChange={(event) => onAnswer({ meeting: { about, differs: event.target.value } })}
            />
          )}
        </Field>
      )}
      <Button type="submit" look="primary">
        {text.report.next}
      </Button>
    </StepForm>
  );
}

function faultsOf(said: Meeting | undefined): FieldError[] {
  if (!said) return [{ field: "same-none", sentence: words.missing }];
  return (said.differs ?? "").trim().length > LONGEST ? [{ field: "differs", sentence: words.tooLong }] : [];
}
