import { useEffect, useState } from "react";
import { text } from "../text/text.ts";
import styles from "./filters.module.css";

/** So long after the last stroke the queue is asked. */
const PAUSE_MS = 350;

/** Words to be found in the queue; `/` brings one here. */
export function SearchBox({
  q,
  label = text.queue.search,
  onSearch,
}: {
  q: string;
  label?: string;
  onSearch: (q: string) => void;
}) {
  const [typed, setTyped] = useState(q);
  const [shown, setShown] = useState(q);
  if (shown !== q) {
    setShown(q);
    setTyped(q);
  }
  useEffect(() => {
    if (typed.trim() === q) return;
    const pause = setTimeout(() => onSearch(typed.trim()), PAUSE_MS);
    return () => clearTimeout(pause);
  });
  return (
    <input
      id="queue-search"
      type="search"
      maxLength={100}
      className={styles.search}
      aria-label={label}
      placeholder={label === text.queue.search ? text.queue.searchHint : undefined}
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
      onKeyDown={({ key }) => key === "Enter" && onSearch(typed.trim())}
    />
  );
}
