import { routes } from "@manufacture/contract/routes";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { call } from "../api.ts";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import { FailureNotice } from "./FailureNotice.tsx";
import styles from "./follow-up.module.css";
import { followKey } from "./use-follow-up.ts";
import { bearer } from "./use-reporter.ts";

const words = text.followUp.erase;

/** Everything that is the person's own, erased for good, after one question. */
export function Erasure({ token, published }: { token: string; published: boolean }) {
  const [asking, setAsking] = useState(false);
  const question = useRef<HTMLHeadingElement>(null);
  const queries = useQueryClient();
  const erase = useMutation({
    mutationFn: () => call(routes.erase, { headers: bearer(token), body: {} }),
    onSuccess: () => queries.resetQueries({ queryKey: followKey(token) }),
  });
  useEffect(() => {
    if (asking) question.current?.focus();
  }, [asking]);
  if (!asking) return <Button onClick={() => setAsking(true)}>{words.open}</Button>;
  return (
    <section className={styles.question} aria-labelledby="erase-title">
      <h2 id="erase-title" ref={question} tabIndex={-1}>
        {words.title}
      </h2>
      <p>{words.what}</p>
      <p>{published ? words.published : words.outline}</p>
      <FailureNotice error={erase.error} />
      <div className={styles.actions}>
        <Button look="strong" disabled={erase.isPending} onClick={() => erase.mutate()}>
          {erase.isPending ? text.followUp.wait : words.confirm}
        </Button>
        <Button onClick={() => setAsking(false)}>{words.keep}</Button>
      </div>
    </section>
  );
}
