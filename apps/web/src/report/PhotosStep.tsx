import { MOST_PHOTOS, PhotoLicence } from "@manufacture/contract/photo";
import { useState } from "react";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import { Field } from "../ui/Field.tsx";
import { Notice } from "../ui/Notice.tsx";
import type { Answers, Draft, DraftAction } from "./draft.ts";
import type { FieldError } from "./ErrorSummary.tsx";
import { FilePicker } from "./FilePicker.tsx";
import styles from "./form.module.css";
import { PhotoCard } from "./PhotoCard.tsx";
import photoStyles from "./photos.module.css";
import { StepForm } from "./StepForm.tsx";
import { useAddingPhotos } from "./use-adding-photos.ts";
import { usePictures } from "./use-pictures.ts";
import { useStepTitle } from "./use-step-title.ts";

interface Props {
  draft: Draft;
  dispatch: (action: DraftAction) => void;
  onAnswer: (answers: Partial<Answers>) => void;
  onNext: () => void;
}

const words = text.photos;
const LONGEST_CAPTION = 300;
const LONGEST_AUTHOR = 80;

/** Up to six photographs, from the camera or the gallery, in order and with their captions. */
export function PhotosStep({ draft, dispatch, onAnswer, onNext }: Props) {
  const { photos, answers } = draft;
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [told, setTold] = useState("");
  useStepTitle(words.step, errors.length > 0);
  const { add, remove, working, faults, lasting } = useAddingPhotos(draft, dispatch);
  const pictures = usePictures(photos);
  const full = photos.length >= MOST_PHOTOS;

  const next = () => {
    const found = faultsOf(draft);
    setErrors(found);
    if (found.length === 0) onNext();
  };
  const move = (id: string, by: 1 | -1) => {
    dispatch({ type: "photo_moved", id, by });
    const to = photos.findIndex((photo) => photo.id === id) + by + 1;
    setTold(words.movedTo(to, photos.length));
  };
  return (
    <StepForm errors={errors} onSubmit={next}>
      <p className={styles.safety}>
        {words.warning} {words.safety}
      </p>
      <div className={photoStyles.pickers}>
        <FilePicker label={words.take} camera disabled={full || working !== undefined} onFiles={add} />
        <FilePicker label={words.choose} disabled={full || working !== undefined} onFiles={add} />
      </div>
      <p role="status">
        {working === undefined
          ? told || (photos.length > 0 ? words.prepared(photos.length, MOST_PHOTOS) : "")
          : words.working(working)}
      </p>
      {faults.length > 0 && (
        <Notice tone="problem">
          {faults.map((fault) => (
            <p key={fault}>{fault}</p>
          ))}
        </Notice>
      )}
      {!lasting && <Notice>{words.notKept}</Notice>}
      {photos.length > 0 && (
        <>
          <ol className={photoStyles.list}>
            {photos.map((photo, index) => (
              <PhotoCard
                key={photo.id}
                photo={photo}
                index={index + 1}
                of={photos.length}
                picture={pictures[photo.id]}
                error={errors.find(({ field }) => field === `caption-${photo.id}`)?.sentence}
                onCaption={(caption) => dispatch({ type: "photo_captioned", id: photo.id, caption })}
                onMove={(by) => move(photo.id, by)}
                onRemove={() => {
                  setTold(words.removed);
                  remove(photo.id).catch(reportError);
                }}
              />
            ))}
          </ol>
          <Field
            label={words.author}
            optional={text.report.describe.optional}
            hint={words.authorHint}
            error={errors.find(({ field }) => field === "photoAuthor")?.sentence}
            id="photoAuthor"
          >
            {(wiring) => (
              <input
                {...wiring}
                autoComplete="name"
                value={answers.photoAuthor}
                onChange={(event) => onAnswer({ photoAuthor: event.target.value })}
              />
            )}
          </Field>
          <fieldset>
            <legend className={styles.legend}>{words.licence}</legend>
            <div className={styles.choices}>
              {PhotoLicence.options.map((licence) => (
                <label key={licence} className={styles.choice}>
                  <input
                    type="radio"
                    name="licence"
                    checked={answers.photoLicence === licence}
                    onChange={() => onAnswer({ photoLicence: licence })}
                  />
                  {words.licences[licence]}
                </label>
              ))}
            </div>
          </fieldset>
        </>
      )}
      <Button type="submit" look="primary" disabled={working !== undefined}>
        {photos.length > 0 ? text.report.next : words.skip}
      </Button>
    </StepForm>
  );
}

function faultsOf({ photos, answers }: Draft): FieldError[] {
  const captions = photos.flatMap(({ id, caption }, index) =>
    caption.trim().length > LONGEST_CAPTION
      ? [{ field: `caption-${id}`, sentence: words.captionTooLong(index + 1) }]
      : [],
  );
  const author = answers.photoAuthor.trim().length > LONGEST_AUTHOR;
  return [...captions, ...(author ? [{ field: "photoAuthor", sentence: words.authorTooLong }] : [])];
}
