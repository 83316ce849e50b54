import type { Decision } from "@manufacture/contract/review";
import { routes } from "@manufacture/contract/routes";
import { useMutation } from "@tanstack/react-query";
import { call } from "../api.ts";
import { text } from "../text/text.ts";
import { colon } from "../text/typography.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./decision.module.css";
import { failureSentence } from "./failure.ts";

const words = text.desk.letter;

/** The letter as the reporter will read it, in that person's language. */
export function LetterPreview({ id, decision, reason }: { id: string; decision: Decision; reason: string }) {
  const preview = useMutation({
    mutationFn: () => call(routes.previewLetter, { params: { id }, body: { decision, reason } }),
  });
  const letter = preview.data?.letter;
  return (
    <div className={styles.letter}>
      <Button
        aria-expanded={preview.data !== undefined}
        onClick={() => (preview.data ? preview.reset() : preview.mutate())}
      >
        {preview.data ? words.hide : words.preview}
      </Button>
      {preview.error && <p>{failureSentence(preview.error)}</p>}
      {preview.data && !letter && <p>{words.none}</p>}
      {letter && (
        <figure>
          <figcaption>
            {words.subject}
            {colon()}
            <strong>{letter.subject}</strong>
          </figcaption>
          <p>{letter.body}</p>
        </figure>
      )}
      <p className={styles.hint}>{words.later}</p>
    </div>
  );
}
