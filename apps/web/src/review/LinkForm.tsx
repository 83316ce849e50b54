import { LinkRequest } from "@manufacture/contract/person";
import { routes } from "@manufacture/contract/routes";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { call } from "../api.ts";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import { Field } from "../ui/Field.tsx";
import { Notice } from "../ui/Notice.tsx";
import { isStatus } from "./failure.ts";
import styles from "./sign-in.module.css";

/** Asks for a sign-in link. The answer is the same for every address: it tells nobody who was invited. */
export function LinkForm({ expired }: { expired: boolean }) {
  const { signIn } = text.review;
  const [email, setEmail] = useState("");
  const [wrong, setWrong] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const answer = useRef<HTMLElement>(null);
  const ask = useMutation({
    mutationFn: (address: string) => call(routes.askLink, { body: { email: address } }),
  });

  useEffect(() => {
    if (ask.isSuccess) answer.current?.focus();
  }, [ask.isSuccess]);

  const send = (event: FormEvent) => {
    event.preventDefault();
    const parsed = LinkRequest.safeParse({ email });
    setWrong(!parsed.success);
    if (parsed.success) ask.mutate(parsed.data.email);
    else field.current?.focus();
  };
  if (ask.isSuccess) {
    return (
      <Notice tone="good" title={signIn.sent} ref={answer}>
        <p>{signIn.sentHelp}</p>
      </Notice>
    );
  }
  return (
    <form className={styles.form} onSubmit={send} noValidate>
      {expired && !ask.error && (
        <Notice tone="problem">
          <p>{signIn.expired}</p>
        </Notice>
      )}
      {ask.error && (
        <Notice tone="problem">
          <p>{isStatus(ask.error, 429) ? signIn.tooMany : signIn.unreachable}</p>
        </Notice>
      )}
      <Field label={signIn.email} hint={signIn.note} error={wrong ? signIn.wrong : undefined}>
        {(wiring) => (
          <input
            {...wiring}
            ref={field}
            type="email"
            autoComplete="email"
            inputMode="email"
            value={email}
            onChange={({ target }) => setEmail(target.value)}
          />
        )}
      </Field>
      <Button type="submit" look="primary" disabled={ask.isPending}>
        {ask.isPending ? signIn.sending : signIn.send}
      </Button>
    </form>
  );
}
