import { said } from "@manufacture/contract/localised";
import { type Question, UNKNOWN } from "@manufacture/contract/question";
import type { Term } from "@manufacture/contract/term";
import { currentLocale } from "../text/locale.ts";
import { text } from "../text/text.ts";
import { Field } from "../ui/Field.tsx";
import styles from "./form.module.css";
import { Terms } from "./Terms.tsx";

interface Props {
  question: Question;
  answer: string | string[] | undefined;
  terms: readonly Term[];
  error: string | undefined;
  onAnswer: (answer: string | string[] | undefined) => void;
}

const words = text.report.describe;

/** One question of the call: closed, with several answers, or free. « Je ne sais pas » is always an answer. */
export function QuestionField({ question, answer, terms, error, onAnswer }: Props) {
  const locale = currentLocale();
  const id = `q-${question.id}`;
  const label = said(question.label, locale);
  const optional = question.required ? undefined : words.optional;
  const hint = question.hint && said(question.hint, locale);
  const used = terms.filter(({ slug }) => question.terms?.includes(slug));

  if (question.type === "text") {
    const written = typeof answer === "string" ? answer : "";
    const left = question.maxLength - written.trim().length;
    return (
      <div>
        <Field label={label} optional={optional} hint={hint} error={error} id={id}>
          {(wiring) => (
            <textarea
              {...wiring}
              rows={6}
              value={written}
              onChange={(event) => onAnswer(event.target.value || undefined)}
            />
          )}
        </Field>
        <p className={left < 0 ? `${styles.counter} ${styles.over}` : styles.counter}>
          {left < 0 ? words.tooLong(-left) : words.left(left)}
        </p>
        <Terms terms={used} />
      </div>
    );
  }
  const several = question.type === "choices";
  const chosen = [answer ?? []].flat();
  const options = [
    ...question.options.map((option) => ({ id: option.id, label: said(option.label, locale) })),
    { id: UNKNOWN, label: words.unknown },
  ];
  const choose = (option: string, on: boolean) => {
    if (!several) return onAnswer(option);
    const others = chosen.filter((other) => other !== option && other !== UNKNOWN);
    const next = on ? (option === UNKNOWN ? [UNKNOWN] : [...others, option]) : others;
    onAnswer(next.length > 0 ? next : undefined);
  };
  return (
    <fieldset
      className={styles.question}
      aria-describedby={[hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined}
    >
      <legend className={styles.legend}>
        {label} {optional && <span className={styles.optional}>({optional})</span>}
      </legend>
      {hint && (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className={styles.error} id={`${id}-error`}>
          {error}
        </p>
      )}
      <div className={styles.chips}>
        {options.map((option) => (
          <label key={option.id} className={styles.chip}>
            <input
              type={several ? "checkbox" : "radio"}
              name={id}
              id={`${id}-${option.id}`}
              checked={chosen.includes(option.id)}
              onChange={(event) => choose(option.id, event.target.checked)}
            />
            {option.label}
          </label>
        ))}
      </div>
      {!question.required && !several && answer !== undefined && (
        <button type="button" className={styles.clear} onClick={() => onAnswer(undefined)}>
          {words.clear}
        </button>
      )}
      <Terms terms={used} />
    </fieldset>
  );
}
