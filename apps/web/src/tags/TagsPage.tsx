import type { TagInUse } from "@manufacture/contract/console";
import { routes } from "@manufacture/contract/routes";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { call } from "../api.ts";
import { ConsoleFrame } from "../review/ConsoleFrame.tsx";
import { failureSentence } from "../review/failure.ts";
import { tagColour } from "../review/TagMarks.tsx";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { TagForm } from "./TagForm.tsx";
import { TagHistory } from "./TagHistory.tsx";
import styles from "./tags-page.module.css";

const words = text.tags;
export const TAGS_KEY = ["tags"];

/** The team's own words, in order: renamed, coloured, grouped, brought together. */
export const TagsPage = () => (
  <ConsoleFrame title={words.title}>
    <Tags />
  </ConsoleFrame>
);

function Tags() {
  const [edited, setEdited] = useState<string>();
  const { data, error, refetch } = useQuery({
    queryKey: TAGS_KEY,
    queryFn: ({ signal }) => call(routes.tags, { signal }),
  });
  if (!data)
    return error ? (
      <Notice tone="problem" title={words.failed}>
        <p>{failureSentence(error)}</p>
        <Button onClick={() => void refetch()}>{text.review.retry}</Button>
      </Notice>
    ) : (
      <p role="status">{words.loading}</p>
    );
  const groups = [...new Set(data.tags.map(({ group }) => group))];
  return (
    <>
      <p className={styles.lead}>{words.lead}</p>
      {data.tags.length === 0 && <p>{words.empty}</p>}
      {groups.map((group) => (
        <section key={group} aria-label={words.groups[group] ?? group}>
          <h2>{words.groups[group] ?? group}</h2>
          <ul className={styles.tags}>
            {data.tags
              .filter((tag) => tag.group === group)
              .map((tag) => (
                <li key={tag.slug}>
                  <TagLine
                    tag={tag}
                    open={edited === tag.slug}
                    onOpen={() => setEdited(edited === tag.slug ? undefined : tag.slug)}
                  />
                  {edited === tag.slug && (
                    <TagForm tag={tag} all={data.tags} onDone={() => setEdited(undefined)} />
                  )}
                </li>
              ))}
          </ul>
        </section>
      ))}
      <TagHistory history={data.history} />
    </>
  );
}

const TagLine = ({ tag, open, onOpen }: { tag: TagInUse; open: boolean; onOpen: () => void }) => (
  <p className={styles.line}>
    <svg viewBox="0 0 16 16" aria-hidden="true" className={styles.dot}>
      <circle cx="8" cy="8" r="6" fill={tagColour(tag)} />
    </svg>
    <strong>{tag.label}</strong>
    <span>{words.use(tag.reports, tag.sites)}</span>
    <Button
      aria-expanded={open}
      aria-label={open ? words.closeTag(tag.label) : words.edit(tag.label)}
      onClick={onOpen}
    >
      {open ? words.close : words.change}
    </Button>
  </p>
);
