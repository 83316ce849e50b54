import type { Dossier } from "@manufacture/contract/queue";
import type { Decision } from "@manufacture/contract/review";
import { useRef, useState } from "react";
import { text } from "../text/text.ts";
import { ConflictNotice } from "./ConflictNotice.tsx";
import { DecisionBar } from "./DecisionBar.tsx";
import { DecisionForm } from "./DecisionForm.tsx";
import { DoneNotice } from "./DoneNotice.tsx";
import styles from "./decision.module.css";
import { type Draft, EMPTY_DRAFT } from "./draft.ts";
import { FailureNotice } from "./FailureNotice.tsx";
import type { Numbered } from "./queue-order.ts";
import type { Tab } from "./tabs.ts";
import { mergedTags } from "./tags.ts";
import { useDecide } from "./use-decide.ts";
import { useShortcuts } from "./use-shortcuts.ts";

interface Props {
  dossier: Dossier;
  draft: Draft;
  update: (patch: Partial<Draft>) => void;
  keep: (draft: Draft) => void;
  tab: Tab;
  next: Numbered | undefined;
  onNext: () => void;
  onPrevious: () => void;
  onHelp: () => void;
  onReload: () => void;
}

/** Where a report is decided on: the choice, its form, and how it went. */
export function DecisionDesk({ dossier, draft, update, keep, tab, next, ...on }: Props) {
  const { review } = text;
  const { outcome, sending, send, adopt } = useDecide(dossier.id, () => keep(EMPTY_DRAFT));
  const [opened, setOpened] = useState<Decision>();
  const desk = useRef<HTMLElement>(null);
  const open = draft.decision && dossier.allowed.includes(draft.decision) ? draft.decision : undefined;

  const choose = (decision: Decision) => {
    if (!dossier.allowed.includes(decision)) return;
    if (decision === "open") return send({ decision, draft, on: dossier });
    setOpened(decision);
    update({ decision });
  };
  const cancel = () => {
    const button = `[data-decision="${draft.decision}"]`;
    update({ decision: undefined });
    // The button comes back with the bar, after this render.
    requestAnimationFrame(() => desk.current?.querySelector<HTMLElement>(button)?.focus());
  };
  /** My tag changes, made again on what my colleague left. */
  const onto = (current: Dossier): Draft => ({
    ...draft,
    tags: draft.tags && mergedTags(dossier.tags, draft.tags, current.tags),
  });
  useShortcuts({
    publish: () => choose("publish"),
    decline: () => choose("decline"),
    next: on.onNext,
    previous: on.onPrevious,
    help: on.onHelp,
    ...(open && { close: cancel }),
  });
  return (
    <section
      ref={desk}
      className={open || outcome ? `${styles.desk} ${styles.opened}` : styles.desk}
      aria-labelledby="decide-title"
    >
      <h2 id="decide-title" className={styles.title}>
        {review.dossier.decide}
      </h2>
      <div role="status">
        {outcome?.type === "done" && <DoneNotice decision={outcome.decision} next={next} tab={tab} />}
      </div>
      {outcome?.type === "failed" && <FailureNotice error={outcome.error} onReload={on.onReload} />}
      {outcome?.type === "conflict" && (
        <ConflictNotice
          read={dossier}
          current={outcome.current}
          decision={outcome.decision}
          onResume={() => {
            const mine = onto(outcome.current);
            keep(mine);
            adopt(outcome.current);
            send({ decision: outcome.decision, draft: mine, on: outcome.current });
          }}
          onLeave={() => {
            keep({ ...onto(outcome.current), decision: undefined });
            adopt(outcome.current);
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
          onSend={() => send({ decision: open, draft, on: dossier })}
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
