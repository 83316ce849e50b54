import type { PersonInTeam, Session } from "@manufacture/contract/person";
import { routes } from "@manufacture/contract/routes";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { call } from "../api.ts";
import { ConsoleFrame } from "../review/ConsoleFrame.tsx";
import { failureSentence } from "../review/failure.ts";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { InviteForm } from "./InviteForm.tsx";
import { PersonForm } from "./PersonForm.tsx";
import styles from "./people.module.css";
import { PEOPLE_KEY } from "./use-people.ts";

const words = text.people;

/** Who works here. Coordinators invite and change; everyone sees the list. */
export const TeamPage = () => (
  <ConsoleFrame title={words.title}>{(session) => <Team session={session} />}</ConsoleFrame>
);

function Team({ session }: { session: Session }) {
  const [open, setOpen] = useState<string>();
  const { data, error, refetch } = useQuery({
    queryKey: PEOPLE_KEY,
    queryFn: ({ signal }) => call(routes.people, { signal }),
  });
  const coordinates = session.role === "coordinator";
  if (!data)
    return error ? (
      <Notice tone="problem" title={words.failed}>
        <p>{failureSentence(error)}</p>
        <Button onClick={() => void refetch()}>{text.review.retry}</Button>
      </Notice>
    ) : (
      <p role="status">{words.loading}</p>
    );
  return (
    <>
      <p>
        <Link to="/relecture/compte">{words.account}</Link>
      </p>
      {coordinates ? <InviteForm /> : <p className={styles.quiet}>{words.coordinatorsOnly}</p>}
      <ul className={styles.people}>
        {data.people.map((person) => (
          <li key={person.id}>
            <Line person={person} />
            {coordinates && (
              <Button
                aria-expanded={open === person.id}
                aria-label={open === person.id ? words.close(person.name) : words.change(person.name)}
                onClick={() => setOpen(open === person.id ? undefined : person.id)}
              >
                {open === person.id ? words.closeShort : words.changeShort}
              </Button>
            )}
            {coordinates && open === person.id && <PersonForm key={person.id} person={person} />}
          </li>
        ))}
      </ul>
    </>
  );
}

function Line({ person }: { person: PersonInTeam }) {
  const { name, email, role, lastSeenAt, revokedAt, factor, sessions } = person;
  const facts = [
    words.roles[role],
    lastSeenAt ? words.lastSeen(text.review.since(new Date(lastSeenAt), new Date())) : words.neverSeen,
    words.live(sessions),
    factor && words.factor,
  ].filter(Boolean);
  return (
    <p>
      <strong>{name}</strong> <span>{email}</span>
      <br />
      <small>{facts.join(" · ")}</small>
      {revokedAt && <strong className={styles.revoked}>{words.revoked}</strong>}
    </p>
  );
}
