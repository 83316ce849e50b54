import type { Dossier } from "@manufacture/contract/dossier";
import { text } from "../text/text.ts";
import styles from "./decision.module.css";
import { outlineOf } from "./decision-body.ts";
import { choiceIn, type Draft, wordIn } from "./draft.ts";
import { said } from "./field-words.ts";

/** What will be public, in a few lines; the card itself is further up. */
export function PublicSummary({ dossier, draft }: { dossier: Dossier; draft: Draft }) {
  const outline = outlineOf(choiceIn(draft, dossier));
  const shown = dossier.photos.filter(({ hidden, received }) => !hidden && received).length;
  const { fields } = text.desk;
  return (
    <dl className={styles.changes}>
      <dt>{fields.name}</dt>
      <dd>
        <strong>{wordIn(draft, dossier, "name")}</strong>
      </dd>
      <dt>{fields.commune}</dt>
      <dd>{wordIn(draft, dossier, "commune") || text.desk.conflict.empty}</dd>
      <dt>{fields.publicOutline}</dt>
      <dd>{outline ? said("publicOutline", outline) : "…"}</dd>
      <dt>{fields.photoPlan}</dt>
      <dd>{text.review.photos.title(shown)}</dd>
    </dl>
  );
}
