import { routes } from "@manufacture/contract/routes";
import { type FormEvent, useState } from "react";
import { call } from "../api.ts";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import { Field } from "../ui/Field.tsx";
import { Notice } from "../ui/Notice.tsx";
import styles from "./dossier.module.css";
import { failureSentence } from "./failure.ts";
import { useDossierAct } from "./use-dossier-act.ts";

const words = text.desk.erase;

/** A coordinator erases what the person sent, on a ground that stays. Twice asked: there is no way back. */
export function Erasure({ id }: { id: string }) {
  const [ground, setGround] = useState("");
  const [sure, setSure] = useState(false);
  const erase = useDossierAct(id, () =>
    call(routes.eraseReport, { params: { id }, body: { ground: ground.trim() } }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ground.trim().length < 3 || erase.isPending) return;
    if (sure) erase.mutate();
    else setSure(true);
  };
  return (
    <details className={styles.section}>
      <summary>{words.title}</summary>
      <form onSubmit={submit} className={styles.noteForm}>
        {erase.error && (
          <Notice tone="problem">
            <p>{failureSentence(erase.error)}</p>
          </Notice>
        )}
        <Field label={words.ground} hint={words.hint}>
          {(wiring) => (
            <input
              {...wiring}
              type="text"
              maxLength={500}
              value={ground}
              onChange={({ target }) => {
                setGround(target.value);
                setSure(false);
              }}
            />
          )}
        </Field>
        <Button type="submit" look={sure ? "primary" : "plain"} aria-disabled={ground.trim().length < 3}>
          {sure ? words.confirm : words.act}
        </Button>
      </form>
    </details>
  );
}
