import type { Question } from "@manufacture/contract/question";
import type { Term } from "@manufacture/contract/term";
import { text } from "../text/text.ts";
import { Field } from "../ui/Field.tsx";
import styles from "./calls.module.css";
import { OptionList } from "./OptionList.tsx";
import own from "./questions.module.css";
import { SaidFields } from "./SaidFields.tsx";
import { saidValues, typedIn } from "./said-values.ts";
import { TermChoice } from "./TermChoice.tsx";

interface Props {
  question: Question;
  terms: readonly Term[];
  onChange: (question: Question) => void;
}

const words = text.calls.questions;

/** Everything about a question but its place and its sort, which would make it another one. */
export function QuestionFields({ question, terms, onChange }: Props) {
  const label = `${question.id}.label`;
  const hint = `${question.id}.hint`;
  const values = { ...saidValues(label, question.label), ...saidValues(hint, question.hint) };
  const change = (patch: Readonly<Record<string, string>>) => {
    const next = { ...values, ...patch };
    const { hint: _, ...rest } = question;
    const help = typedIn(next, hint);
    const written = Object.values(help).some(Boolean);
    onChange({ ...rest, label: typedIn(next, label), ...(written && { hint: help }) });
  };
  return (
    <div className={own.fields}>
      {question.id === "kind" && <p className={styles.help}>{words.kindFixed}</p>}
      {question.id === "story" && <p className={styles.help}>{words.storyFixed}</p>}
      <SaidFields name={label} label={words.label} values={values} maxLength={300} folded onChange={change} />
      <SaidFields
        name={hint}
        label={words.hint}
        values={values}
        maxLength={600}
        folded
        optional
        onChange={change}
      />
      <div className={styles.pair}>
        <Field label={words.pageLabel}>
          {(wiring) => (
            <select
              {...wiring}
              value={question.page}
              onChange={({ target }) =>
                onChange({ ...question, page: target.value === "wish" ? "wish" : "see" })
              }
            >
              <option value="see">{words.pages.see}</option>
              <option value="wish">{words.pages.wish}</option>
            </select>
          )}
        </Field>
        {question.type === "text" && (
          <Field label={words.maxLength}>
            {(wiring) => (
              <input
                {...wiring}
                type="number"
                min={1}
                max={4000}
                value={question.maxLength || ""}
                onChange={({ target }) => onChange({ ...question, maxLength: Number(target.value) })}
              />
            )}
          </Field>
        )}
      </div>
      {question.id !== "kind" && (
        <label className={styles.switch}>
          <input
            type="checkbox"
            checked={question.required === true}
            onChange={({ target }) => {
              const { required: _, ...rest } = question;
              onChange(target.checked ? { ...rest, required: true } : rest);
            }}
          />
          {words.required}
        </label>
      )}
      {question.type !== "text" && (
        <OptionList question={question} fixed={question.id === "kind"} onChange={onChange} />
      )}
      <TermChoice
        terms={terms}
        chosen={question.terms ?? []}
        onChange={(chosen) => {
          const { terms: _, ...rest } = question;
          onChange(chosen.length > 0 ? { ...rest, terms: [...chosen] } : rest);
        }}
      />
    </div>
  );
}
