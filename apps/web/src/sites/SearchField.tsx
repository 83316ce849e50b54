import { useEffect, useState } from "react";
import { text } from "../text/text.ts";
import styles from "./search.module.css";

interface Props {
  q: string | undefined;
  onSearch: (q: string | undefined) => void;
}

/** A pause in typing, after which the words are looked for. */
const PAUSE_MS = 300;
const words = text.sites.explore;

/** Searches while one types; the URL keeps the words. */
export function SearchField({ q, onSearch }: Props) {
  const [typed, setTyped] = useState(q ?? "");
  const [said, setSaid] = useState(q);
  if (said !== q) {
    // The words changed from elsewhere: back button, cleared filters.
    setSaid(q);
    if ((q ?? "") !== typed.trim()) setTyped(q ?? "");
  }
  const wanted = typed.trim() || undefined;
  useEffect(() => {
    if (wanted === q) return;
    const pause = setTimeout(() => onSearch(wanted), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [wanted, q, onSearch]);

  return (
    <search>
      <form className={styles.search} onSubmit={(event) => event.preventDefault()}>
        <label className="visually-hidden" htmlFor="explore-q">
          {words.search}
        </label>
        <svg viewBox="0 0 24 24" aria-hidden="true" className={styles.lens}>
          <path d="M15.5 15.5 21 21M17 10.2A6.8 6.8 0 1 1 3.4 10 6.8 6.8 0 0 1 17 10.2Z" />
        </svg>
        <input
          id="explore-q"
          name="q"
          className={styles.input}
          type="text"
          inputMode="search"
          enterKeyHint="search"
          autoComplete="off"
          maxLength={100}
          placeholder={words.searchHint}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={({ key }) => {
            if (key === "Enter") onSearch(wanted);
            if (key === "Escape") setTyped("");
          }}
        />
        {typed && (
          <button
            type="button"
            className={styles.clear}
            aria-label={words.clearSearch}
            onClick={() => setTyped("")}
          >
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d="M6 6 18 18M18 6 6 18" />
            </svg>
          </button>
        )}
      </form>
    </search>
  );
}
