import { LostLink } from "@manufacture/contract/follow-up";
import { routes } from "@manufacture/contract/routes";
import { useMutation } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { call } from "../api.ts";
import { here } from "../text/locale.ts";
import { text } from "../text/text.ts";
import { Button, buttonClass } from "../ui/Button.tsx";
import { Field } from "../ui/Field.tsx";
import { usePageTitle } from "../ui/use-page-title.ts";
import { FailureNotice } from "./FailureNotice.tsx";
import { FollowFrame } from "./FollowFrame.tsx";
import styles from "./follow-up.module.css";

const words = text.followUp.lost;

/** The private links of an address, asked for again by e-mail. The answer says nothing of the address. */
export function LostLinkPage() {
  usePageTitle(words.pageTitle);
  const [email, setEmail] = useState("");
  const [error, setError] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const done = useRef<HTMLHeadingElement>(null);
  const ask = useMutation({
    mutationFn: () => call(routes.askFollowLinks, { body: { email: email.trim() } }),
  });
  useEffect(() => {
    if (ask.isSuccess) done.current?.focus();
  }, [ask.isSuccess]);
  const submit = () => {
    const valid = LostLink.safeParse({ email }).success;
    setError(valid ? undefined : text.report.you.emailWrong);
    if (!valid) field.current?.focus();
    else if (!ask.isPending) ask.mutate();
  };
  return (
    <FollowFrame>
      {ask.isSuccess ? (
        <>
          <h1 ref={done} tabIndex={-1}>
            {words.sent}
          </h1>
          <p>{words.sentHelp}</p>
          <a className={buttonClass()} href={here("/")}>
            {text.followUp.toMap}
          </a>
        </>
      ) : (
        <>
          <h1>{words.title}</h1>
          <p>{words.lead}</p>
          <form
            className={styles.form}
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              submit();
            }}
          >
            <Field label={words.email} error={error}>
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
            <FailureNotice error={ask.error} />
            <Button type="submit" look="primary" aria-disabled={ask.isPending}>
              {ask.isPending ? text.followUp.wait : words.send}
            </Button>
          </form>
        </>
      )}
    </FollowFrame>
  );
}
