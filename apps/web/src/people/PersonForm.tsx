import type { PersonChange, PersonInTeam } from "@manufacture/contract/person";
import { routes } from "@manufacture/contract/routes";
import { type FormEvent, useState } from "react";
import { call } from "../api.ts";
import { failureSentence, isStatus } from "../review/failure.ts";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import { Field } from "../ui/Field.tsx";
import { Notice } from "../ui/Notice.tsx";
import styles from "./people.module.css";
import { RoleField } from "./RoleField.tsx";
import { useTeamAct } from "./use-people.ts";

const words = text.people;

/** A name, a role, and whether somebody may come in at all. */
export function PersonForm({ person }: { person: PersonInTeam }) {
  const [name, setName] = useState(person.name);
  const [role, setRole] = useState(person.role);
  const [sure, setSure] = useState(false);
  const change = useTeamAct((body: PersonChange) =>
    call(routes.changePerson, { params: { id: person.id }, body }),
  );
  const act = (body: PersonChange) => !change.isPending && change.mutate(body);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim()) act({ name: name.trim(), ...(role !== person.role && { role }) });
  };
  const { error } = change;
  return (
    <div className={styles.person}>
      {error && (
        <Notice tone="problem">
          <p>{isStatus(error, 409) ? error.problem.title : failureSentence(error)}</p>
        </Notice>
      )}
      <form className={styles.form} onSubmit={submit}>
        <Field label={words.name}>
          {(wiring) => (
            <input
              {...wiring}
              type="text"
              maxLength={80}
              value={name}
              onChange={({ target }) => setName(target.value)}
            />
          )}
        </Field>
        <RoleField role={role} hint={words.roleHint} onRole={setRole} />
        <Button type="submit" look="strong" aria-disabled={change.isPending}>
          {words.save}
        </Button>
      </form>
      <div className={styles.actions}>
        {person.factor && <Button onClick={() => act({ resetFactor: true })}>{words.resetFactor}</Button>}
        {person.revokedAt ? (
          <Button onClick={() => act({ revoked: false })}>{words.restore}</Button>
        ) : (
          <>
            <Button
              look={sure ? "primary" : "plain"}
              onClick={() => (sure ? act({ revoked: true }) : setSure(true))}
            >
              {sure ? words.sure : words.revoke}
            </Button>
            <p className={styles.quiet}>{words.revokeHint}</p>
          </>
        )}
      </div>
    </div>
  );
}
