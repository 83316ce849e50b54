import type { Tag } from "@manufacture/contract/site";
import type { CSSProperties } from "react";
import styles from "./filters.module.css";

const COLOURS: Record<NonNullable<Tag["colour"]>, string> = {
  brick: "var(--brick)",
  ochre: "var(--ochre)",
  blue: "var(--meuse)",
  moss: "var(--moss)",
  plum: "var(--plum)",
  grey: "var(--ink-2)",
};

/** The colour of a tag, to be drawn beside its word, never instead of it. */
export const tagColour = ({ colour }: Pick<Tag, "colour">) => (colour ? COLOURS[colour] : "var(--hairline)");

/** Tags as small marks with their words. */
export const TagMarks = ({ tags }: { tags: readonly Tag[] }) =>
  tags.length > 0 && (
    <span className={styles.tags}>
      {tags.map((tag) => (
        <span key={tag.slug} className={styles.tag} style={{ "--tag": tagColour(tag) } as CSSProperties}>
          {tag.label}
        </span>
      ))}
    </span>
  );
