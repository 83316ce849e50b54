import type { Tag } from "@manufacture/contract/site";
import { type KeyboardEvent, useRef, useState } from "react";
import { text } from "../text/text.ts";
import { Field } from "../ui/Field.tsx";
import styles from "./tags.module.css";
import { byGroup, labelFor, MAX_LABEL, MAX_TAGS, matching } from "./tags.ts";

interface Props {
  known: readonly Tag[];
  /** Labels. */
  chosen: readonly string[];
  onChange: (labels: string[]) => void;
}

const { tags: words } = text.review;

/** The team's own words for a place: known ones by group, new ones by typing. */
export function TagPicker({ known, chosen, onChange }: Props) {
  const [typed, setTyped] = useState("");
  const [said, setSaid] = useState("");
  const search = useRef<HTMLInputElement>(null);
  const wanted = labelFor(known, typed);
  const found = wanted === undefined ? [] : matching(known, typed);
  const isNew =
    wanted !== undefined && !known.some(({ label }) => label === wanted) && !chosen.includes(wanted);

  const toggle = (label: string) => {
    const removing = chosen.includes(label);
    if (!removing && chosen.length >= MAX_TAGS) return setSaid(words.tooMany);
    onChange(removing ? chosen.filter((other) => other !== label) : [...chosen, label]);
    setSaid(removing ? words.removed(label) : words.added(label));
  };
  const addTyped = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing || wanted === undefined) return;
    event.preventDefault();
    if (!chosen.includes(wanted)) toggle(wanted);
    setTyped("");
  };
  const option = ({ label }: Pick<Tag, "label">) => (
    <li key={label}>
      <button
        type="button"
        className={styles.option}
        aria-pressed={chosen.includes(label)}
        onClick={() => toggle(label)}
      >
        {label}
      </button>
    </li>
  );
  return (
    <div className={styles.picker}>
      {chosen.length > 0 ? (
        <ul className={styles.chosen} aria-label={words.chosen}>
          {chosen.map((label) => (
            <li key={label}>
              {label}
              <button
                type="button"
                aria-label={words.remove(label)}
                onClick={() => {
                  toggle(label);
                  search.current?.focus();
                }}
              >
                <svg viewBox="0 0 16 16" aria-hidden="true">
                  <path d="m3 3 10 10M13 3 3 13" />
                </svg>
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles.quiet}>{words.none}</p>
      )}
      <Field label={words.search}>
        {(wiring) => (
          <input
            {...wiring}
            ref={search}
            type="text"
            autoComplete="off"
            maxLength={MAX_LABEL}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
            onKeyDown={addTyped}
          />
        )}
      </Field>
      {wanted === undefined ? (
        byGroup(known).map(({ group, tags }) => (
          <details key={group} className={styles.group}>
            <summary>{words.group(groupName(group), tags.length)}</summary>
            <ul className={styles.options}>{tags.map(option)}</ul>
          </details>
        ))
      ) : (
        <ul className={styles.options} aria-label={words.matches}>
          {found.map(option)}
          {isNew && (
            <li>
              <button
                type="button"
                className={styles.option}
                onClick={() => {
                  toggle(wanted);
                  setTyped("");
                  search.current?.focus();
                }}
              >
                {words.create(wanted)}
              </button>
            </li>
          )}
        </ul>
      )}
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </div>
  );
}

const groupName = (group: string) =>
  group === "espace" || group === "theme" || group === "objectif" ? words.groups[group] : words.groups.libre;
