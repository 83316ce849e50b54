import type { TagHistory as Line } from "@manufacture/contract/console";
import { text } from "../text/text.ts";
import styles from "./tags-page.module.css";

const words = text.tags;

/** What was done to tags, the last first. */
export function TagHistory({ history }: { history: readonly Line[] }) {
  if (history.length === 0) return null;
  const now = new Date();
  return (
    <section aria-labelledby="tag-history">
      <h2 id="tag-history">{words.history}</h2>
      <ol className={styles.history}>
        {history.map((line) => (
          <li key={`${line.at} ${line.slug} ${line.after}`}>
            {text.review.moment(new Date(line.at), now)}, {sentenceOf(line)}
          </li>
        ))}
      </ol>
    </section>
  );
}

function sentenceOf({ act, by, before, after }: Line): string {
  const say = act === "merge" ? words.merged : words.changed;
  return say(by, before ?? "", after ?? "");
}
