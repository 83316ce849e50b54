import type { FollowUp } from "@manufacture/contract/follow-up";
import { routes } from "@manufacture/contract/routes";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { call, Refusal } from "../api.ts";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import styles from "./follow-up.module.css";
import { followKey } from "./use-follow-up.ts";

/** Takes the report back, after one question. */
export function Withdrawal({ token, onDone }: { token: string; onDone: () => void }) {
  const { followUp } = text;
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const question = useRef<HTMLHeadingElement>(null);
  const [kept, setKept] = useState(false);
  const withdraw = useMutation({
    mutationFn: () => call(routes.withdraw, { headers: { authorization: `Bearer ${token}` }, body: {} }),
    onSuccess: (after: FollowUp) => {
      queries.setQueryData(followKey(token), after);
      onDone();
    },
  });
  useEffect(() => {
    if (asking) question.current?.focus();
  }, [asking]);

  if (!asking) {
    return (
      // After "no", focus comes back to where the question was asked.
      <Button autoFocus={kept} onClick={() => setAsking(true)}>
        {followUp.withdraw}
      </Button>
    );
  }
  return (
    <section className={styles.question} aria-labelledby="withdraw-title">
      <h2 id="withdraw-title" ref={question} tabIndex={-1}>
        {followUp.withdrawTitle}
      </h2>
      <p>{followUp.withdrawHelp}</p>
      {withdraw.error && (
        <Notice tone="problem">
          <p>{isTooLate(withdraw.error) ? followUp.notAnymore : followUp.withdrawFailed}</p>
        </Notice>
      )}
      <div className={styles.actions}>
        <Button look="strong" disabled={withdraw.isPending} onClick={() => withdraw.mutate()}>
          {withdraw.isPending ? followUp.withdrawing : followUp.withdrawConfirm}
        </Button>
        <Button
          onClick={() => {
            setKept(true);
            setAsking(false);
          }}
        >
          {followUp.withdrawKeep}
        </Button>
      </div>
    </section>
  );
}

const isTooLate = (error: Error) => error instanceof Refusal && error.problem.status === 409;
