import type { Role } from "@manufacture/contract/person";
import { NewPerson } from "@manufacture/contract/person";
import { routes } from "@manufacture/contract/routes";
import { type FormEvent, useState } from "react";
import { call } from "../api.ts";
import { failureSentence } from "../review/failure.ts";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import { Field } from "../ui/Field.tsx";
import { Notice } from "../ui/Notice.tsx";
import styles from "./people.module.css";
import { RoleField } from "./RoleField.tsx";
import { useTeamAct } from "./use-people.ts";

const words = text.people;

/** An address and a name, and a letter leaves. */
export function InviteForm() {
  const [email, setEmail] = useState("");
  const [name, setName] = useState("");
  const [role, setRole] = useState<Role>("reviewer");
  const [tried, setTried] = useState(false);
  const invite = useTeamAct((body: { email: string; name: string; role: Role }) =>
    call(routes.invitePerson, { body }),
  );
  const wanted = NewPerson.safeParse({ email, name, role });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(!wanted.success);
    if (!wanted.success || invite.isPending) return;
    invite.mutate(wanted.data, {
      onSuccess: () => {
        setEmail("");
        setName("");
      },
    });
  };
  return (
    <section aria-labelledby="invite-title">
      <h2 id="invite-title">{words.invite}</h2>
      {invite.error && (
        <Notice tone="problem">
          <p>{failureSentence(invite.error)}</p>
        </Notice>
      )}
      <form className={styles.form} onSubmit={submit} noValidate>
        <Field label={words.email} error={tried && !wanted.success ? words.wrong : undefined}>
          {(wiring) => (
            <input
              {...wiring}
              type="email"
              autoComplete="off"
              value={email}
              onChange={({ target }) => setEmail(target.value)}
            />
          )}
        </Field>
        <Field label={words.name}>
          {(wiring) => (
            <input
              {...wiring}
              type="text"
              autoComplete="off"
              maxLength={80}
              value={name}
              onChange={({ target }) => setName(target.value)}
            />
          )}
        </Field>
        <RoleField role={role} onRole={setRole} />
        <Button type="submit" look="strong" aria-disabled={invite.isPending}>
          {words.send}
        </Button>
      </form>
      <p role="status">{invite.isSuccess ? words.sent : ""}</p>
    </section>
  );
}
