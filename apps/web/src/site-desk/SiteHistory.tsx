import type { SiteDossier, SiteEvent } from "@manufacture/contract/site-desk";
import { text } from "../text/text.ts";
import { inSentence } from "../text/typography.ts";
import styles from "./site-desk.module.css";

const words = text.siteDesk;

/** What the team did to a site, the last first. */
export function SiteHistory({ site: { history } }: { site: SiteDossier }) {
  if (history.length === 0) return null;
  const now = new Date();
  return (
    <section aria-labelledby="site-history">
      <h2 id="site-history">{words.history}</h2>
      <ol className={styles.episodes}>
        {history.toReversed().map((event) => (
          <li key={`${event.at} ${event.act}`}>
            {`${text.review.moment(new Date(event.at), now)}, ${event.by} ${sentenceOf(event)}.`}
            {event.note && <p className={styles.quiet}>{event.note}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function sentenceOf({ act, fields, stage }: SiteEvent): string {
  if (act === "edit") return words.acts.edit(fields.map(fieldWord).join(", "));
  if (act === "stage") return words.acts.stage(stage ? text.sites.stages[stage] : "");
  return words.acts[act];
}

const fieldWord = (field: string) =>
  field in words.fields ? inSentence(words.fields[field as keyof typeof words.fields]) : field; // checked just before
