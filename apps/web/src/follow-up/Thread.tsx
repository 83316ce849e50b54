import type { FollowUp } from "@manufacture/contract/follow-up";
import { routes } from "@manufacture/contract/routes";
import { useState } from "react";
import { call } from "../api.ts";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import { Field } from "../ui/Field.tsx";
import { FailureNotice } from "./FailureNotice.tsx";
import styles from "./follow-up.module.css";
import { useKeptText } from "./use-kept-text.ts";
import { bearer, useReporter } from "./use-reporter.ts";

const words = text.followUp.thread;

/** The reviewers' questions and the reporter's answers, and room for the next one while a question is open. */
export function Thread({ report, token }: { report: FollowUp; token: string }) {
  if (report.thread.length === 0) return null;
  return (
    <section className={styles.block} aria-labelledby="thread-title">
      <h2 id="thread-title">{words.title}</h2>
      <ol className={styles.thread}>
        {report.thread.map(({ at, by, text: said }) => (
          <li key={at + by} className={by === "team" ? styles.theirs : styles.mine}>
            <p className={styles.quiet}>
              {words.by[by]}, <time dateTime={at}>{text.followUp.date(new Date(at))}</time>
            </p>
            <blockquote>{said}</blockquote>
          </li>
        ))}
      </ol>
      {report.status === "needs_info" && <AnswerForm token={token} />}
    </section>
  );
}

function AnswerForm({ token }: { token: string }) {
  const draft = useKeptText(`answer.${token}`);
  const [error, setError] = useState<string>();
  const answer = useReporter(token, (answered: string) =>
    call(routes.answerQuestion, { headers: bearer(token), body: { text: answered } }),
  );
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const said = draft.words.trim();
        setError(said ? undefined : words.empty);
        if (said && !answer.isPending) answer.mutate(said, { onSuccess: () => draft.forget() });
      }}
    >
      <Field label={words.answer} hint={words.hint} error={error}>
        {(wiring) => (
          <textarea
            {...wiring}
            rows={5}
            maxLength={2000}
            value={draft.words}
            onChange={({ target }) => draft.write(target.value)}
          />
        )}
      </Field>
      <FailureNotice error={answer.error} />
      <Button type="submit" look="primary" aria-disabled={answer.isPending}>
        {answer.isPending ? text.followUp.wait : words.send}
      </Button>
    </form>
  );
}
