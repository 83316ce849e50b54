import type { Site } from "@manufacture/contract/site";
import { text } from "../text/text.ts";
import styles from "./site.module.css";
import { sourceLink } from "./source-link.ts";

/** Everything that is cited, of the site and of its episodes, each once. */
export function Sources({ sources, episodes }: Pick<Site, "sources" | "episodes">) {
  const cited = [...new Set([...sources, ...episodes.flatMap((episode) => episode.sources)])];
  if (cited.length === 0) return <p className={styles.quiet}>{text.sites.page.noSources}</p>;
  return (
    <ul className={styles.sources}>
      {cited.map((source) => {
        const { label, href } = sourceLink(source);
        return (
          <li key={source}>
            {href ? (
              <a href={href} rel="noopener nofollow">
                {label}
              </a>
            ) : (
              label
            )}
          </li>
        );
      })}
    </ul>
  );
}
