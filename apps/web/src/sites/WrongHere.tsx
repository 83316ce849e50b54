import { routes } from "@manufacture/contract/routes";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { call, Refusal } from "../api.ts";
import { newId } from "../report/new-id.ts";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import { Field } from "../ui/Field.tsx";
import styles from "./site.module.css";

const words = text.sites.wrong;
const looksLikeEmail = (typed: string) => typed === "" || /^\S+@\S+\.\S+$/.test(typed);

/** Anyone may say what is wrong with a site; reviewers read it. */
export function WrongHere({ slug }: { slug: string }) {
  const [said, setSaid] = useState("");
  const [email, setEmail] = useState("");
  const [tried, setTried] = useState(false);
  /** Sending twice is one correction. */
  const [id] = useState(newId);
  const send = useMutation({
    mutationFn: () =>
      call(routes.correctSite, {
        params: { slug },
        body: { id, text: said.trim(), ...(email.trim() && { email: email.trim() }) },
      }),
  });
  if (send.isSuccess) return <p role="status">{words.sent}</p>;
  const short = said.trim().length < 3;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!short && looksLikeEmail(email.trim()) && !send.isPending) send.mutate();
  };
  const refused =
    send.error instanceof Refusal ? (send.error.problem.detail ?? send.error.problem.title) : words.failed;
  return (
    <details className={styles.wrong}>
      <summary>{words.title}</summary>
      <p>{words.hint}</p>
      <form onSubmit={submit} noValidate>
        {send.error && <p role="alert">{refused}</p>}
        <Field label={words.label} error={tried && short ? words.empty : undefined}>
          {(wiring) => (
            <textarea
              {...wiring}
              rows={3}
              maxLength={2000}
              value={said}
              onChange={({ target }) => setSaid(target.value)}
            />
          )}
        </Field>
        <Field
          label={words.email}
          optional={text.report.describe.optional}
          hint={words.emailHint}
          error={tried && !looksLikeEmail(email.trim()) ? words.emailWrong : undefined}
        >
          {(wiring) => (
            <input
              {...wiring}
              type="email"
              autoComplete="email"
              maxLength={254}
              value={email}
              onChange={({ target }) => setEmail(target.value)}
            />
          )}
        </Field>
        <Button type="submit" look="strong" aria-disabled={send.isPending}>
          {words.send}
        </Button>
      </form>
    </details>
  );
}
