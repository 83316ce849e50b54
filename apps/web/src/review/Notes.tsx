import type { Dossier } from "@manufacture/contract/dossier";
import { routes } from "@manufacture/contract/routes";
import { type FormEvent, useState } from "react";
import { call } from "../api.ts";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import { Field } from "../ui/Field.tsx";
import { Notice } from "../ui/Notice.tsx";
import dossierStyles from "./dossier.module.css";
import { failureSentence } from "./failure.ts";
import { namedIn } from "./mentions.ts";
import { useDossierAct } from "./use-dossier-act.ts";

const words = text.desk.notes;

interface Props {
  dossier: Dossier;
  typed: string;
  onType: (typed: string) => void;
}

/** A word for the team alone; who is named with @ finds the report among theirs. */
export function Notes({ dossier, typed, onType }: Props) {
  const { id, team } = dossier;
  const [added, setAdded] = useState(0);
  const named = namedIn(typed, team);
  const add = useDossierAct(id, (note: string) =>
    call(routes.addNote, { params: { id }, body: { text: note, mentions: named.map((one) => one.id) } }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!typed.trim() || add.isPending) return;
    add.mutate(typed.trim(), {
      onSuccess: () => {
        onType("");
        setAdded(added + 1);
      },
    });
  };
  return (
    <section aria-labelledby="notes-title" className={dossierStyles.section}>
      <h2 id="notes-title">{words.title}</h2>
      {add.error && (
        <Notice tone="problem">
          <p>{failureSentence(add.error)}</p>
        </Notice>
      )}
      <form onSubmit={submit} className={dossierStyles.noteForm}>
        <Field label={words.label} hint={words.hint}>
          {(wiring) => (
            <textarea
              {...wiring}
              rows={2}
              maxLength={4000}
              value={typed}
              onChange={({ target }) => onType(target.value)}
            />
          )}
        </Field>
        {named.length > 0 && <p role="status">{words.named(named.map(({ name }) => name))}</p>}
        <Button type="submit" aria-disabled={!typed.trim() || add.isPending}>
          {words.add}
        </Button>
      </form>
    </section>
  );
}
