import { useEffect, useRef, useState } from "react";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./drafts.module.css";

interface Props {
  act: string;
  /** What it is done to, for those who hear the button alone. */
  about: string;
  question: string;
  yes: string;
  onYes: () => void;
}

/** A button for what cannot be undone: it asks once, in place. */
export function AskFirst({ act, about, question, yes, onYes }: Props) {
  const [asking, setAsking] = useState(false);
  const [kept, setKept] = useState(false);
  const asked = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (asking) asked.current?.focus();
  }, [asking]);
  if (!asking)
    return (
      // After "no", focus comes back to where the question was asked.
      <Button autoFocus={kept} onClick={() => setAsking(true)}>
        {act} <span className="visually-hidden">{about}</span>
      </Button>
    );
  return (
    <div className={styles.question}>
      <p tabIndex={-1} ref={asked}>
        {question}
      </p>
      <Button look="strong" onClick={onYes}>
        {yes}
      </Button>
      <Button
        onClick={() => {
          setKept(true);
          setAsking(false);
        }}
      >
        {text.outbox.keep}
      </Button>
    </div>
  );
}
