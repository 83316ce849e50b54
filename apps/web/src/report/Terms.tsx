import { said } from "@manufacture/contract/localised";
import type { Term } from "@manufacture/contract/term";
import { currentLocale } from "../text/locale.ts";
import { text } from "../text/text.ts";
import styles from "./form.module.css";

/** Words of the lexicon, explained where they are used. */
export function Terms({ terms }: { terms: readonly Term[] }) {
  const locale = currentLocale();
  return terms.map(({ slug, term, definition }) => (
    <details key={slug} className={styles.term}>
      <summary>{text.report.describe.term(said(term, locale))}</summary>
      <p>{said(definition, locale)}</p>
    </details>
  ));
}
