import { type Ref, useImperativeHandle, useRef } from "react";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./shortcut-help.module.css";
import { enableLetters, useLettersEnabled } from "./shortcut-setting.ts";

export interface HelpHandle {
  open: () => void;
}

const { shortcuts } = text.review;
const LINES: readonly (readonly [key: string, meaning: string])[] = [
  ["Ctrl + K", text.palette.open],
  ["J", shortcuts.next],
  ["K", shortcuts.previous],
  [shortcuts.enter, shortcuts.open],
  ["/", shortcuts.search],
  ["P", shortcuts.publish],
  ["R", shortcuts.decline],
  ["E", shortcuts.edit],
  [shortcuts.escape, shortcuts.close],
  ["?", shortcuts.help],
];

/** The keys, and the way to switch the single letters off (WCAG 2.1.4). */
export function ShortcutHelp({ ref }: { ref: Ref<HelpHandle> }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const letters = useLettersEnabled();
  useImperativeHandle(ref, () => ({ open: () => dialog.current?.showModal() }), []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="shortcut-help-title">
      <div className={styles.inside}>
        <h2 id="shortcut-help-title">{shortcuts.title}</h2>
        <dl className={styles.keys}>
          {LINES.map(([key, meaning]) => (
            <div key={key} className={styles.line}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <label className={styles.setting}>
          <input type="checkbox" checked={letters} onChange={({ target }) => enableLetters(target.checked)} />
          <span>
            {shortcuts.enabled}
            <small>{shortcuts.enabledHelp}</small>
          </span>
        </label>
        <Button look="strong" onClick={() => dialog.current?.close()}>
          {shortcuts.done}
        </Button>
      </div>
    </dialog>
  );
}
