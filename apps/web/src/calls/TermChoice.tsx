import type { Term } from "@manufacture/contract/term";
import { text } from "../text/text.ts";
import styles from "./calls.module.css";

interface Props {
  terms: readonly Term[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}

const words = text.calls.questions;

/** The words of the lexicon that are explained beside a question. */
export const TermChoice = ({ terms, chosen, onChange }: Props) => (
  <details className={styles.fold}>
    <summary>
      {words.terms} ({words.termCount(chosen.length)})
    </summary>
    <ul className={styles.terms}>
      {terms.map(({ slug, term, definition }) => (
        <li key={slug}>
          <label className={styles.switch} title={definition.fr}>
            <input
              type="checkbox"
              checked={chosen.includes(slug)}
              onChange={({ target }) =>
                onChange(target.checked ? [...chosen, slug] : chosen.filter((one) => one !== slug))
              }
            />
            {term.fr}
          </label>
        </li>
      ))}
    </ul>
  </details>
);
