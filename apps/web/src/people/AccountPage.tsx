import type { OwnSession } from "@manufacture/contract/person";
import { routes } from "@manufacture/contract/routes";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "../api.ts";
import { ConsoleFrame } from "../review/ConsoleFrame.tsx";
import { failureSentence } from "../review/failure.ts";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { ACCOUNT_KEY } from "./account-key.ts";
import { FactorSection } from "./FactorSection.tsx";
import styles from "./people.module.css";

const words = text.people;

/** One's own sessions and second factor. */
export const AccountPage = () => (
  <ConsoleFrame title={words.account}>
    <Account />
  </ConsoleFrame>
);

function Account() {
  const queries = useQueryClient();
  const { data, error } = useQuery({
    queryKey: ACCOUNT_KEY,
    queryFn: ({ signal }) => call(routes.ownSessions, { signal }),
  });
  const end = useMutation({
    mutationFn: (session: string) => call(routes.endSessions, { body: { session } }),
    onSuccess: (after) => queries.setQueryData(ACCOUNT_KEY, after),
  });
  const failure = error ?? end.error;
  if (!data) return <p role="status">{failure ? failureSentence(failure) : words.loading}</p>;
  return (
    <>
      {failure && (
        <Notice tone="problem">
          <p>{failureSentence(failure)}</p>
        </Notice>
      )}
      <FactorSection on={data.factor} />
      <section aria-labelledby="sessions-title">
        <h2 id="sessions-title">{words.sessions}</h2>
        <ul className={styles.people}>
          {data.sessions.map((session) => (
            <li key={session.id}>
              <Line session={session} />
              {!session.current && <Button onClick={() => end.mutate(session.id)}>{words.end}</Button>}
            </li>
          ))}
        </ul>
        {data.sessions.length > 1 && <Button onClick={() => end.mutate("others")}>{words.endOthers}</Button>}
      </section>
    </>
  );
}

function Line({ session: { device, createdAt, usedAt, current } }: { session: OwnSession }) {
  const now = new Date();
  return (
    <p>
      <strong>{current ? words.thisOne : (device ?? words.unknownDevice)}</strong>
      <br />
      <small>
        {[
          current && device,
          words.opened(text.review.moment(new Date(createdAt), now)),
          words.used(text.review.since(new Date(usedAt), now)),
        ]
          .filter(Boolean)
          .join(" · ")}
      </small>
    </p>
  );
}
