import { type FormEvent, useState } from "react";
import { failureSentence } from "../review/failure.ts";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import { Field } from "../ui/Field.tsx";
import styles from "./people.module.css";

const words = text.people;

interface Props {
  label: string;
  error: Error | null;
  busy: boolean;
  onCode: (code: string) => void;
}

/** Six digits from an authenticator app. */
export function CodeForm({ label, error, busy, onCode }: Props) {
  const [typed, setTyped] = useState("");
  const [tried, setTried] = useState(false);
  const code = typed.replace(/\s/g, "");
  const whole = /^\d{6}$/.test(code);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(!whole);
    if (whole && !busy) onCode(code);
  };
  const sentence = tried && !whole ? words.codeFormat : error ? failureSentence(error) : undefined;
  return (
    <form className={styles.code} onSubmit={submit} noValidate>
      <Field label={words.code} error={sentence}>
        {(wiring) => (
          <input
            {...wiring}
            type="text"
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={7}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        )}
      </Field>
      <Button type="submit" look="strong" aria-disabled={busy}>
        {label}
      </Button>
    </form>
  );
}
