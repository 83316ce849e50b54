import { useEffect, useRef } from "react";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import styles from "./calls.module.css";
import type { Section } from "./use-section.ts";

interface Props {
  by: string | undefined;
  section: Section;
  conflict: NonNullable<Section["conflict"]>;
  labelOf: (key: string) => string;
  shown: (key: string, value: string) => string;
}

const words = text.calls.conflict;

/** A colleague was faster: what they changed, field by field, beside what one typed. Nothing is lost. */
export function SectionConflict({ by, section, conflict, labelOf, shown }: Props) {
  const notice = useRef<HTMLElement>(null);
  useEffect(() => notice.current?.focus(), []);
  const { read, current, keys } = conflict;
  const said = (key: string, value: string | undefined) => shown(key, value ?? "") || text.calls.empty;
  return (
    <Notice tone="problem" title={words.title(by ?? words.someone)} ref={notice}>
      <ul className={styles.conflicts}>
        {keys.map((key) => {
          const typed = section.values[key] ?? "";
          const now = current[key] ?? "";
          const mine = typed !== (read[key] ?? "");
          return (
            <li key={key}>
              <h3>{labelOf(key)}</h3>
              <dl>
                <dt>{words.read}</dt>
                <dd>{said(key, read[key])}</dd>
                <dt>{words.now}</dt>
                <dd>
                  <strong>{said(key, now)}</strong>
                </dd>
                {mine && (
                  <>
                    <dt>{words.mine}</dt>
                    <dd>{said(key, typed)}</dd>
                  </>
                )}
              </dl>
              {mine && typed !== now && (
                <Button onClick={() => section.change({ [key]: now })}>
                  {words.take} <span className="visually-hidden">{labelOf(key)}</span>
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <p>{words.resumeHelp}</p>
      <div className={styles.actions}>
        <Button look="strong" onClick={section.resume}>
          {words.resume}
        </Button>
        <Button onClick={section.forget}>{text.calls.discard}</Button>
      </div>
    </Notice>
  );
}
