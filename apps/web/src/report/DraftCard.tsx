import { geodesicAreaM2 } from "@manufacture/outline/area";
import { outlineOf } from "../map/drawing/sketch.ts";
import { here } from "../text/locale.ts";
import { text } from "../text/text.ts";
import { buttonClass } from "../ui/Button.tsx";
import { AskFirst } from "./AskFirst.tsx";
import { measuredText } from "./area-words.ts";
import { dateText } from "./date-text.ts";
import type { Draft } from "./draft.ts";
import styles from "./drafts.module.css";
import { Silhouette } from "./Silhouette.tsx";

const words = text.outbox;

/** A report that was begun: go on, or throw it away. */
export function DraftCard({ draft, onRemove }: { draft: Draft; onRemove: () => void }) {
  const { present } = draft.sketch;
  const outline = outlineOf(present);
  const when = words.draft(dateText(draft.startedAt));
  return (
    <li className={styles.card}>
      {outline && <Silhouette sketch={present} label={text.report.check.silhouette} />}
      <div className={styles.beside}>
        <p className={styles.name}>{when}</p>
        <p>{outline ? words.area(measuredText(geodesicAreaM2(outline))) : words.noOutline}</p>
        <div className={styles.actions}>
          <a className={buttonClass("strong")} href={here(`/signaler?brouillon=${draft.id}`)}>
            {words.resume} <span className="visually-hidden">{when}</span>
          </a>
          <AskFirst
            act={words.remove}
            about={when}
            question={words.removeQuestion}
            yes={words.removeConfirm}
            onYes={onRemove}
          />
        </div>
      </div>
    </li>
  );
}
