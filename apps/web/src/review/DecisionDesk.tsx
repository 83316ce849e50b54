import type { Dossier } from "@manufacture/contract/dossier";
import type { Decision } from "@manufacture/contract/review";
import { useRef, useState } from "react";
import { text } from "../text/text.ts";
import { inSentence } from "../text/typography.ts";
import { Notice } from "../ui/Notice.tsx";
import { ConflictNotice } from "./ConflictNotice.tsx";
import { DecisionBar } from "./DecisionBar.tsx";
import { DecisionForm } from "./DecisionForm.tsx";
import { DoneNotice } from "./DoneNotice.tsx";
import styles from "./decision.module.css";
import { changeIn, type FieldErrors } from "./decision-body.ts";
import type { Draft } from "./draft.ts";
import { FailureNotice } from "./FailureNotice.tsx";
import type { Numbered } from "./queue-order.ts";
import type { QueueSearch } from "./queue-search.ts";
import { useShortcuts } from "./use-shortcuts.ts";
import { settled, type useWork } from "./use-work.ts";

interface Props {
  dossier: Dossier;
  draft: Draft;
  update: (patch: Partial<Draft>) => void;
  keep: (draft: Draft) => void;
  work: ReturnType<typeof useWork>;
  search: QueueSearch;
  next: Numbered | undefined;
  onMissing: (errors: FieldErrors) => void;
  onAbandon: () => void;
  onNext: () => void;
  onPrevious: () => void;
  onHelp: () => void;
  onReload: () => void;
}

/** Where a report is decided on: the choice, its form, and how it went. */
export function DecisionDesk({ dossier, draft, update, keep, work, search, next, ...on }: Props) {
  const { review } = text;
  const { outcome, sending, send } = work;
  const [opened, setOpened] = useState<Decision>();
  const desk = useRef<HTMLElement>(null);
  const open = draft.decision && dossier.allowed.includes(draft.decision) ? draft.decision : undefined;

  const choose = (decision: Decision) => {
    if (!dossier.allowed.includes(decision)) return;
    if (decision === "open") return send({ act: decision, draft, on: dossier });
    work.dismiss();
    setOpened(decision);
    update({ decision });
  };
  const cancel = () => {
    const button = `[data-decision="${draft.decision}"]`;
    update({ decision: undefined });
    // The button comes back with the bar, after this render.
    requestAnimationFrame(() => desk.current?.querySelector<HTMLElement>(button)?.focus());
  };
  useShortcuts({
    publish: () => choose("publish"),
    decline: () => choose("decline"),
    edit: () => document.querySelector<HTMLElement>("[data-card] input")?.focus(),
    next: on.onNext,
    previous: on.onPrevious,
    help: on.onHelp,
    ...(open && { close: cancel }),
  });
  const done = outcome?.type === "done" ? outcome : undefined;
  return (
    <section
      ref={desk}
      className={
        open || (outcome && done?.act !== "prepare") ? `${styles.desk} ${styles.opened}` : styles.desk
      }
      aria-labelledby="decide-title"
    >
      <h2 id="decide-title" className={styles.title}>
        {review.dossier.decide}
      </h2>
      <div role="status">
        {done && done.act !== "prepare" && (
          <DoneNotice dossier={dossier} decision={done.act} undo={done.undo} next={next} search={search} />
        )}
        {done?.joined && done.joined.theirs.length > 0 && (
          <Notice>
            <p>
              {text.desk.prepare.mergedWith(
                done.joined.by ?? review.conflict.someone,
                done.joined.theirs.map((field) => inSentence(text.desk.fields[field])),
              )}
            </p>
          </Notice>
        )}
      </div>
      {outcome?.type === "failed" && <FailureNotice error={outcome.error} onReload={on.onReload} />}
      {outcome?.type === "conflict" && (
        <ConflictNotice
          key={outcome.current.version}
          changes={outcome.changes}
          current={outcome.current}
          act={outcome.act}
          mine={changeIn(draft)}
          onResume={(left) => {
            const mine = settled(draft, left);
            keep(mine);
            work.adopt(outcome.current);
            send({ act: outcome.act, draft: mine, on: outcome.current });
          }}
          onLeave={() => {
            keep({ ...settled(draft, outcome.changes.clashing), decision: undefined });
            work.adopt(outcome.current);
          }}
        />
      )}
      {open && (
        <DecisionForm
          key={open}
          decision={open}
          dossier={dossier}
          draft={draft}
          update={update}
          sending={sending}
          takesFocus={opened === open}
          onMissing={on.onMissing}
          onSend={() => send({ act: open, draft, on: dossier })}
          onCancel={cancel}
        />
      )}
      {!open && dossier.allowed.length > 0 && (
        <DecisionBar allowed={dossier.allowed} sending={sending} onChoose={choose} />
      )}
      {dossier.allowed.length === 0 && <p>{review.dossier.noDecision}</p>}
    </section>
  );
}
