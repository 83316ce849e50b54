import { LOCALES } from "@manufacture/contract/locale";
import type { Reason } from "@manufacture/contract/reason";
import { useState } from "react";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./calls.module.css";
import { ListButtons } from "./ListButtons.tsx";
import { ReasonForm } from "./ReasonForm.tsx";
import own from "./reasons.module.css";
import { storedSection } from "./stored-section.ts";
import { useReasonActs } from "./use-reason-acts.ts";

interface Props {
  reason: Reason;
  readOnly: boolean;
  isFirst: boolean;
  isLast: boolean;
  onMove: (by: 1 | -1) => void;
  onRetire: () => void;
}

const words = text.calls.reasons;

/** One ready sentence: French, its translations, and what can be done to it. */
export function ReasonCard({ reason, readOnly, isFirst, isLast, onMove, onRetire }: Props) {
  const draft = `motif.${reason.id}`;
  const [editing, setEditing] = useState(() => storedSection(draft) !== undefined);
  const acts = useReasonActs();
  const { said } = reason;
  const missing = LOCALES.filter((locale) => !said[locale]);
  return (
    <li className={styles.card}>
      <p className={own.sentence}>{said.fr}</p>
      {editing ? (
        <ReasonForm
          name={draft}
          title={words.editing}
          said={said}
          onSave={(next) => acts.act({ type: "say", reason, said: next })}
          onClose={() => setEditing(false)}
        />
      ) : (
        <>
          <ul className={own.translations}>
            {LOCALES.flatMap((locale) =>
              locale === "fr" || !said[locale] ? (
                []
              ) : (
                <li key={locale}>
                  <abbr title={text.calls.languages[locale]}>{locale.toUpperCase()}</abbr>{" "}
                  <span lang={locale}>{said[locale]}</span>
                </li>
              ),
            )}
          </ul>
          {missing.length > 0 && (
            <p className={styles.help}>
              {words.missing(missing.map((locale) => words.languages[locale]).join(", "))}
            </p>
          )}
          {!readOnly && (
            <div className={styles.actions}>
              <Button onClick={() => setEditing(true)}>
                {words.edit} <span className="visually-hidden">{said.fr}</span>
              </Button>
              <Button onClick={onRetire}>
                {words.retire} <span className="visually-hidden">{said.fr}</span>
              </Button>
              <ListButtons name={said.fr} {...{ isFirst, isLast, onMove }} />
            </div>
          )}
        </>
      )}
    </li>
  );
}
