import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import queue from "../review/queue.module.css";
import { text } from "../text/text.ts";
import { SECTIONS, type SectionName } from "./sections.ts";

/** The groups of settings. Links, for each is an address of its own. */
export function SectionNav({ current }: { current: SectionName }) {
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    // On a phone the row is wider than the screen.
    const chosen = list.current?.querySelector(`[href*="section=${current}"]`);
    chosen?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [current]);
  return (
    <nav ref={list} className={queue.tabs} aria-label={text.calls.sectionsLabel}>
      <ul>
        {SECTIONS.map((section) => (
          <li key={section}>
            <Link
              to="/relecture/appel"
              search={{ section: section === "textes" ? undefined : section }}
              activeProps={{}}
              className={section === current ? `${queue.tab} ${queue.chosen}` : `${queue.tab}`}
              aria-current={section === current ? "page" : undefined}
            >
              {text.calls.sections[section]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
