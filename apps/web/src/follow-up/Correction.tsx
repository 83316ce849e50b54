import type { FollowUp } from "@manufacture/contract/follow-up";
import { routes } from "@manufacture/contract/routes";
import { useState } from "react";
import { call } from "../api.ts";
import { text } from "../text/text.ts";
import { Button, buttonClass } from "../ui/Button.tsx";
import { Field } from "../ui/Field.tsx";
import { FailureNotice } from "./FailureNotice.tsx";
import styles from "./follow-up.module.css";
import { useKeptText } from "./use-kept-text.ts";
import { bearer, useReporter } from "./use-reporter.ts";

const words = text.followUp.correct;

/** The story and the outline, to be corrected: at once, or as a proposal when the report is already being read. */
export function Correction({ report, token }: { report: FollowUp; token: string }) {
  const [open, setOpen] = useState(false);
  const draft = useKeptText(`story.${token}`, report.description);
  const correct = useReporter(token, (description: string) =>
    call(routes.correct, { headers: bearer(token), body: { description } }),
  );
  if (report.correction === "none") return null;
  const direct = report.correction === "direct";
  return (
    <section className={styles.block} aria-labelledby="correct-title">
      <h2 id="correct-title">{words.title}</h2>
      <p>{direct ? words.direct : words.proposal}</p>
      <blockquote className={styles.story}>{report.description || words.noStory}</blockquote>
      <p role="status">{correct.isSuccess && !open && (direct ? words.saved : words.proposed)}</p>
      {report.proposals.length > 0 && <p role="status">{words.waiting(report.proposals.length)}</p>}
      {open ? (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (correct.isPending) return;
            correct.mutate(draft.words.trim(), {
              onSuccess: (after) => {
                draft.forget(after.description);
                setOpen(false);
              },
            });
          }}
        >
          <Field label={words.story}>
            {(wiring) => (
              <textarea
                {...wiring}
                // It was asked for just now.
                // biome-ignore lint/a11y/noAutofocus: the field opens under the person's own hand
                autoFocus
                rows={7}
                maxLength={4000}
                value={draft.words}
                onChange={({ target }) => draft.write(target.value)}
              />
            )}
          </Field>
          <FailureNotice error={correct.error} />
          <div className={styles.actions}>
            <Button type="submit" look="primary" aria-disabled={correct.isPending}>
              {correct.isPending ? text.followUp.wait : direct ? words.save : words.propose}
            </Button>
            <Button onClick={() => setOpen(false)}>{words.cancel}</Button>
          </div>
        </form>
      ) : (
        <div className={styles.actions}>
          <Button onClick={() => setOpen(true)}>{words.openStory}</Button>
          <a className={buttonClass()} href={`/suivi/contour#${token}`}>
            {words.openOutline}
          </a>
        </div>
      )}
    </section>
  );
}
