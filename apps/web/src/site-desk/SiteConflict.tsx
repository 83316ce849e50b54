import type { SiteDossier } from "@manufacture/contract/site-desk";
import { useEffect, useRef } from "react";
import { text } from "../text/text.ts";
import { colon } from "../text/typography.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import styles from "./site-desk.module.css";
import { type Typed, typedOf } from "./site-fields.ts";

const words = text.siteDesk;

interface Props {
  current: SiteDossier;
  typed: Partial<Typed>;
  onMine: () => void;
  onTheirs: () => void;
}

/** A colleague saved meanwhile: what I typed beside what stands there now, and the choice. */
export function SiteConflict({ current, typed, onMine, onTheirs }: Props) {
  const notice = useRef<HTMLElement>(null);
  useEffect(() => notice.current?.focus(), []);
  const theirs = typedOf(current.site);
  const by = current.history.at(-1)?.by ?? text.review.conflict.someone;
  return (
    <Notice tone="problem" title={words.conflict(by)} ref={notice}>
      <dl>
        {(Object.keys(typed) as (keyof Typed)[]).map(
          (
            field, // keys of Typed
          ) => (
            <div key={field}>
              <dt>{words.fields[field]}</dt>
              <dd>
                {text.desk.conflict.mine}
                {colon()}
                <strong>{typed[field] || text.desk.conflict.empty}</strong>
              </dd>
              <dd>
                {words.theirs}
                {colon()}
                <strong>{theirs[field] || text.desk.conflict.empty}</strong>
              </dd>
            </div>
          ),
        )}
      </dl>
      <div className={styles.actions}>
        <Button look="strong" onClick={onMine}>
          {words.keepMine}
        </Button>
        <Button onClick={onTheirs}>{words.takeTheirs}</Button>
      </div>
    </Notice>
  );
}
