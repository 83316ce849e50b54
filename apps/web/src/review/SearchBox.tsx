import { useEffect, useState } from "react";
import { text } from "../text/text.ts";

/** So long after the last stroke the queue is asked. */
const PAUSE_MS = 350;

/** Words to be found in the queue; `/` brings one here. */
export function SearchBox({ q, onSearch }: { q: string; onSearch: (q: string) => void }) {
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
      aria-label={text.queue.search}
      placeholder={text.queue.searchHint}
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
      onKeyDown={({ key }) => key === "Enter" && onSearch(typed.trim())}
    />
  );
}
