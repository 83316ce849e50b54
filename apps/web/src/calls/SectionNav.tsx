import { Link } from "@tanstack/react-router";
import queue from "../review/queue.module.css";
import { text } from "../text/text.ts";
import { SECTIONS, type SectionName } from "./sections.ts";

/** The groups of settings. Links, for each is an address of its own. */
export const SectionNav = ({ current }: { current: SectionName }) => (
  <nav className={queue.tabs} aria-label={text.calls.sectionsLabel}>
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
