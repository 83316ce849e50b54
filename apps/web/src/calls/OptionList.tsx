import { SETTING_BOUNDS } from "@manufacture/contract/call-settings";
import type { Question } from "@manufacture/contract/question";
import { useState } from "react";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import { Field } from "../ui/Field.tsx";
import styles from "./calls.module.css";
import { ListButtons } from "./ListButtons.tsx";
import { plainId } from "./plain-id.ts";
import { movedBy } from "./question-values.ts";
import own from "./questions.module.css";
import { SaidFields } from "./SaidFields.tsx";
import { saidValues, typedIn } from "./said-values.ts";

type Closed = Exclude<Question, { type: "text" }>;

interface Props {
  question: Closed;
  /** The answers themselves are given; only their words may change. */
  fixed: boolean;
  onChange: (question: Closed) => void;
}

const words = text.calls.questions;

/** The answers to choose from, in their order. */
export function OptionList({ question, fixed, onChange }: Props) {
  const [written, setWritten] = useState("");
  const { options } = question;
  const add = () => {
    const fr = written.trim();
    if (!fr || options.length >= SETTING_BOUNDS.options) return;
    const id = plainId(
      fr,
      options.map((option) => option.id),
    );
    onChange({ ...question, options: [...options, { id, label: { fr } }] });
    setWritten("");
  };
  return (
    <fieldset>
      <legend className={styles.saidLabel}>{words.options}</legend>
      <div className={own.options}>
        <ol>
          {options.map((option, index) => {
            const name = `${question.id}.${option.id}`;
            const values = saidValues(name, option.label);
            return (
              <li key={option.id}>
                <SaidFields
                  name={name}
                  label={words.option(index + 1)}
                  values={values}
                  maxLength={200}
                  folded
                  onChange={(patch) => {
                    const label = typedIn({ ...values, ...patch }, name);
                    onChange({
                      ...question,
                      options: options.map((one) => (one.id === option.id ? { ...one, label } : one)),
                    });
                  }}
                />
                {!fixed && (
                  <ListButtons
                    name={option.label.fr}
                    isFirst={index === 0}
                    isLast={index === options.length - 1}
                    onMove={(by) => onChange({ ...question, options: movedBy(options, option.id, by) })}
                    onRemove={() =>
                      onChange({ ...question, options: options.filter(({ id }) => id !== option.id) })
                    }
                  />
                )}
              </li>
            );
          })}
        </ol>
        {!fixed && (
          <div className={own.adder}>
            <Field label={words.newOption}>
              {(wiring) => (
                <input
                  {...wiring}
                  value={written}
                  maxLength={200}
                  onChange={({ target }) => setWritten(target.value)}
                  onKeyDown={(event) => {
                    if (event.key !== "Enter") return;
                    event.preventDefault(); // Enter adds here; it does not save the whole form
                    add();
                  }}
                />
              )}
            </Field>
            <Button aria-disabled={!written.trim()} onClick={add}>
              {words.addOption}
            </Button>
          </div>
        )}
        <p className={styles.help}>{words.unknown}</p>
      </div>
    </fieldset>
  );
}
