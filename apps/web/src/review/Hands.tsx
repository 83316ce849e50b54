import type { Dossier } from "@manufacture/contract/dossier";
import { routes } from "@manufacture/contract/routes";
import { call } from "../api.ts";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import { Field } from "../ui/Field.tsx";
import { Notice } from "../ui/Notice.tsx";
import { failureSentence } from "./failure.ts";
import styles from "./hands.module.css";
import { ifMatch, useDossierAct } from "./use-dossier-act.ts";

const words = text.desk.together;

/** In whose hands a report is, and the way back from the last act. */
export function Hands({ dossier }: { dossier: Dossier }) {
  const { id, assignee, team, undoable, status } = dossier;
  const assign = useDossierAct(id, (person: string | null) =>
    call(routes.assign, { params: { id }, body: { person } }),
  );
  const undo = useDossierAct(id, (event: number) =>
    call(routes.undo, { params: { id }, body: { event }, headers: ifMatch(dossier) }),
  );
  const error = assign.error ?? undo.error;
  return (
    <div className={styles.hands}>
      {status !== "merged" && (
        <Field label={words.assignee}>
          {(wiring) => (
            <select
              {...wiring}
              value={assignee?.id ?? ""}
              onChange={({ target }) => assign.mutate(target.value || null)}
            >
              <option value="">{words.nobody}</option>
              {team.map((person) => (
                <option key={person.id} value={person.id}>
                  {person.name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {undoable && (
        <Button
          className={styles.undo ?? ""}
          aria-disabled={undo.isPending}
          onClick={() => !undo.isPending && undo.mutate(undoable.number)}
        >
          {words.undo(words.acts[undoable.move] ?? undoable.move)}
        </Button>
      )}
      <p role="status" className="visually-hidden">
        {undo.isSuccess ? words.undone : ""}
      </p>
      {error && (
        <Notice tone="problem">
          <p>{failureSentence(error)}</p>
        </Notice>
      )}
    </div>
  );
}
