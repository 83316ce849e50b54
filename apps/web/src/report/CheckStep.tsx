import type { Call } from "@manufacture/contract/call";
import { said } from "@manufacture/contract/localised";
import { useMemo, useState } from "react";
import type { Failure } from "../offline/failure.ts";
import { currentLocale } from "../text/locale.ts";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import { measuredText } from "./area-words.ts";
import { assess } from "./assessment.ts";
import { CheckRow } from "./CheckRow.tsx";
import type { Answers, Draft } from "./draft.ts";
import type { FieldError } from "./ErrorSummary.tsx";
import { FailureNotice } from "./FailureNotice.tsx";
import styles from "./form.module.css";
import { nearestPlace } from "./nearest-place.ts";
import photoStyles from "./photos.module.css";
import { answerText, questionsOn } from "./questions.ts";
import { Silhouette } from "./Silhouette.tsx";
import { StepForm } from "./StepForm.tsx";
import { outlineKey } from "./use-neighbours.ts";
import { usePictures } from "./use-pictures.ts";
import { useStepTitle } from "./use-step-title.ts";

interface Props {
  draft: Draft;
  call: Call | undefined;
  sending: boolean;
  failure: Failure | undefined;
  onAnswer: (answers: Partial<Answers>) => void;
  onSend: (website: string, areaM2: number | undefined) => void;
}

const words = text.report.check;
const NO_ERRORS: readonly FieldError[] = [];

/** Everything that will be sent, once more, with the way to change each thing, and the consent. */
export function CheckStep({ draft, call, sending, failure, onAnswer, onSend }: Props) {
  const { answers, sketch, photos } = draft;
  const [found, setFound] = useState<readonly FieldError[]>([]);
  // The box was ticked since: what was missing is there.
  const errors = answers.consent ? NO_ERRORS : found;
  const [website, setWebsite] = useState("");
  useStepTitle(words.step, errors.length > 0 || failure !== undefined);
  const pictures = usePictures(photos);
  const { areaM2 } = useMemo(() => assess(sketch.present, call?.rule), [sketch.present, call]);
  const send = () => {
    const missing = answers.consent ? NO_ERRORS : [{ field: "consent", sentence: words.consentMissing }];
    setFound(missing);
    if (missing.length === 0 && !sending) onSend(website, areaM2);
  };
  const meeting = answers.meeting?.about === outlineKey(sketch.present) ? answers.meeting : undefined;
  const near = nearestPlace(sketch.present);
  const who = [answers.displayName.trim(), answers.email.trim()].filter(Boolean).join("\n");
  return (
    <StepForm errors={errors} onSubmit={send}>
      {failure && <FailureNotice failure={failure} />}
      <dl className={styles.summary}>
        <CheckRow term={words.outline} stop="ou">
          <Silhouette sketch={sketch.present} label={words.silhouette} />
          {[areaM2 !== undefined && text.report.area.about(measuredText(areaM2)), near && words.near(near)]
            .filter(Boolean)
            .join("\n")}
        </CheckRow>
        {meeting && (
          <CheckRow term={text.report.meet.summary} stop="deja">
            {meeting.sameAs
              ? text.report.meet.summarySame(meeting.name)
              : text.report.meet.summaryOther(meeting.differs?.trim() ?? "")}
          </CheckRow>
        )}
        <CheckRow term={words.what} stop="decrire">
          {linesOf("see", call, answers) || words.nothing}
        </CheckRow>
        <CheckRow term={words.wish} stop="envies">
          {linesOf("wish", call, answers) || words.nothing}
        </CheckRow>
        <CheckRow term={words.photos} stop="photos">
          {words.photoCount(photos.length)}
          {photos.length > 0 && (
            <span className={photoStyles.strip}>
              {photos.map(({ id, caption }) => (
                <img key={id} src={pictures[id]} alt={caption} width={72} height={72} />
              ))}
            </span>
          )}
        </CheckRow>
        <CheckRow term={words.who} stop="vous">
          {who || words.anonymous}
        </CheckRow>
      </dl>
      <div>
        {errors.length > 0 && (
          <p className={styles.error} id="consent-error">
            {words.consentMissing}
          </p>
        )}
        <div className={styles.consent}>
          <input
            type="checkbox"
            id="consent"
            checked={answers.consent}
            aria-invalid={errors.length > 0}
            aria-describedby={errors.length > 0 ? "consent-error" : undefined}
            onChange={(event) => onAnswer({ consent: event.target.checked })}
          />
          <label htmlFor="consent">{words.consent}</label>
        </div>
        <details className={styles.details}>
          <summary>{words.privacyTitle}</summary>
          <p>{words.privacy}</p>
        </details>
      </div>
      {/* Robots fill in every field; people, and the tools that read a page aloud, never meet this one. */}
      <div className={styles.trap} aria-hidden="true">
        <label>
          {words.website}
          <input
            name="website"
            tabIndex={-1}
            autoComplete="off"
            value={website}
            onChange={(event) => setWebsite(event.target.value)}
          />
        </label>
      </div>
      <Button type="submit" look="primary" aria-disabled={sending}>
        {sending ? words.sending : words.send}
      </Button>
      <p role="status">{sending && words.proving}</p>
    </StepForm>
  );
}

/** The answers of one page, a line each: what is asked openly is repeated, what speaks for itself is not. */
function linesOf(page: "see" | "wish", call: Call | undefined, { asked }: Answers): string {
  return questionsOn(page, call)
    .flatMap((question) => {
      const answer = answerText(question, asked[question.id]);
      if (!answer) return [];
      const bare = question.id === "kind" || question.type === "text";
      return bare ? [answer] : [`${said(question.label, currentLocale())} ${answer}`];
    })
    .join("\n");
}
