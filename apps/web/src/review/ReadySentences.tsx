import type { Locale } from "@manufacture/contract/locale";
import { said } from "@manufacture/contract/localised";
import type { Decision } from "@manufacture/contract/review";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./decision.module.css";
import { withTemplate } from "./decision-body.ts";
import { useReasons } from "./use-reasons.ts";

interface Props {
  decision: Decision;
  value: string;
  locale: Locale;
  onChange: (reason: string) => void;
}

/** Sentences to begin with, read in French and written in the reporter's language. */
export function ReadySentences({ decision, value, locale, onChange }: Props) {
  const { data, error, isPending, refetch } = useReasons();
  const words = text.calls.reasons;
  if (isPending) return <p role="status">{words.loading}</p>;
  if (error && !data) {
    return (
      <div className={styles.templates} role="status">
        <p>
          {words.failed} {words.failedHelp}
        </p>
        <Button onClick={() => void refetch()}>{text.calls.retry}</Button>
      </div>
    );
  }
  const offered = data.reasons.filter((reason) => reason.decision === decision && !reason.retired);
  if (offered.length === 0) return null;
  const ready = offered.map((reason) => said(reason.said, locale));
  return (
    <fieldset className={styles.templates}>
      <legend>
        {text.review.forms.templates}
        {locale !== "fr" && (
          <strong className={styles.language}>{words.inTheirLanguage(words.languages[locale])}</strong>
        )}
      </legend>
      {offered.map((reason) => {
        const sentence = said(reason.said, locale);
        return (
          <button
            key={reason.id}
            type="button"
            className={styles.template}
            onClick={() => onChange(withTemplate(value, sentence, ready))}
          >
            {reason.said.fr}
            {sentence !== reason.said.fr && (
              <span lang={locale} className={styles.translated}>
                {sentence}
              </span>
            )}
          </button>
        );
      })}
    </fieldset>
  );
}
