import { useState } from "react";
import { here } from "../text/locale.ts";
import { text } from "../text/text.ts";
import { Notice } from "../ui/Notice.tsx";
import { useOnline } from "../ui/use-online.ts";
import styles from "./board.module.css";
import type { KeptDraft } from "./use-draft.ts";

/** What to know of the draft itself: it came back, it is not kept, or there is no network. */
export function DraftNotices({ draft, restored, kept, restart }: KeptDraft) {
  const online = useOnline();
  const [arrived] = useState(draft);
  return (
    <>
      {!online && (
        <Notice>
          <p role="status">{kept ? text.report.offline : text.report.offlineNotKept}</p>
        </Notice>
      )}
      {!kept && (
        <Notice>
          <p role="status">{text.report.notKept}</p>
        </Notice>
      )}
      {restored && draft.sketch === arrived.sketch && (
        <div className={styles.notice}>
          <p role="status">{text.report.restored}</p>
          <button type="button" onClick={restart}>
            {text.report.restart}
          </button>
          <a href={here("/brouillons")}>{text.outbox.title}</a>
        </div>
      )}
    </>
  );
}
