import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import { Field } from "../ui/Field.tsx";
import type { DraftPhoto } from "./photo-list.ts";
import styles from "./photos.module.css";

interface Props {
  photo: DraftPhoto;
  /** Counted from one. */
  index: number;
  of: number;
  /** Where the picture can be shown from; undefined when the browser no longer has it. */
  picture: string | undefined;
  error: string | undefined;
  onCaption: (caption: string) => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
}

const words = text.photos;

/** One photograph of the draft with its caption and its place among the others. */
export const PhotoCard = ({ photo, index, of, picture, error, onCaption, onMove, onRemove }: Props) => (
  <li className={styles.card}>
    {picture ? (
      <img src={picture} alt={words.photo(index, of)} width={photo.width} height={photo.height} />
    ) : (
      <p className={styles.gone}>{words.photo(index, of)}</p>
    )}
    <div className={styles.beside}>
      <Field
        label={words.caption(index)}
        optional={text.report.describe.optional}
        hint={index === 1 ? `${words.captionHint} ${words.cover}` : undefined}
        error={error}
        id={`caption-${photo.id}`}
      >
        {(wiring) => (
          <input {...wiring} value={photo.caption} onChange={(event) => onCaption(event.target.value)} />
        )}
      </Field>
      <div className={styles.tools}>
        {of > 1 && (
          <>
            <Button aria-label={words.earlier(index)} disabled={index === 1} onClick={() => onMove(-1)}>
              ↑
            </Button>
            <Button aria-label={words.later(index)} disabled={index === of} onClick={() => onMove(1)}>
              ↓
            </Button>
          </>
        )}
        <Button aria-label={words.remove(index)} onClick={onRemove}>
          {text.photos.removeShort}
        </Button>
      </div>
    </div>
  </li>
);
