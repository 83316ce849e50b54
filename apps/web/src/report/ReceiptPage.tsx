import type { Receipt } from "@manufacture/contract/submission";
import { type ReactNode, type Ref, useRef, useState } from "react";
import { here } from "../text/locale.ts";
import { text } from "../text/text.ts";
import { Button, buttonClass } from "../ui/Button.tsx";
import { Field } from "../ui/Field.tsx";
import { Notice } from "../ui/Notice.tsx";
import { measuredText } from "./area-words.ts";
import styles from "./receipt.module.css";
import { useStepTitle } from "./use-step-title.ts";

interface Props {
  receipt: Receipt;
  /** An address was left: the link went there as well. */
  byMail: boolean;
  titleRef: Ref<HTMLHeadingElement>;
  onAgain: () => void;
  /** How far its photographs are. */
  children?: ReactNode;
}

const words = text.report.receipt;

/** The report has arrived: its number, what becomes of it, and the private link that is shown only here. */
export function ReceiptPage({ receipt, byMail, titleRef, onAgain, children }: Props) {
  const link = useRef<HTMLInputElement>(null);
  const [copy, setCopy] = useState<"copied" | "failed">();
  useStepTitle(words.step, false);
  // The number stays on one line, whatever its hyphens.
  const [before, after] = words.arrived(receipt.reference).split(receipt.reference);

  const copyLink = () => {
    // No clipboard on plain-http pages: then the person copies what is selected.
    const written =
      navigator.clipboard?.writeText(receipt.followUrl) ?? Promise.reject(new Error("no clipboard"));
    written.then(
      () => setCopy("copied"),
      () => {
        link.current?.select();
        setCopy("failed");
      },
    );
  };

  return (
    <main className={styles.page}>
      <header className={styles.stamp}>
        <h1 tabIndex={-1} ref={titleRef}>
          {words.title}
        </h1>
        <p className={styles.arrived}>
          {before}
          <span className={styles.whole}>{receipt.reference}</span>
          {after}
        </p>
      </header>
      <div className={styles.fate}>
        <p>{words.paths[receipt.path]}</p>
        <p>{words.measured(measuredText(receipt.areaM2))}</p>
        {receipt.outOfTerritory && <p>{words.outside}</p>}
        <p>{words.next}</p>
      </div>
      <Notice>
        <Field label={words.link} hint={words.linkHint(byMail)}>
          {(wiring) => (
            <input
              {...wiring}
              ref={link}
              readOnly
              value={receipt.followUrl}
              onFocus={(event) => event.target.select()}
            />
          )}
        </Field>
        <div className={styles.actions}>
          <Button look="strong" onClick={copyLink}>
            {words.copy}
          </Button>
          <a className={buttonClass()} href={receipt.followUrl}>
            {words.follow}
          </a>
        </div>
        <p role="status">{copy && (copy === "copied" ? words.copied : words.copyFailed)}</p>
      </Notice>
      {children}
      <div className={styles.actions}>
        <Button onClick={onAgain}>{words.again}</Button>
        <a className={buttonClass()} href={here("/brouillons")}>
          {words.all}
        </a>
        <a className={buttonClass()} href={here("/")}>
          {words.toMap}
        </a>
      </div>
    </main>
  );
}
