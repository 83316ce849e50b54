import type { Photo } from "@manufacture/contract/photo";
import { useState } from "react";
import photoStyles from "../report/photos.module.css";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import { Field } from "../ui/Field.tsx";

interface Props {
  photo: Photo;
  /** Counted from one. */
  index: number;
  picture: string | undefined;
  onCaption: (caption: string) => void;
  onRemove: () => void;
}

const words = text.followUp.photos;

/** One photograph that was sent, or is awaited, with its words. */
export function OwnPhoto({ photo, index, picture, onCaption, onRemove }: Props) {
  const [caption, setCaption] = useState(photo.caption);
  const alt = photo.caption || text.photos.photo(index, index);
  return (
    <li className={photoStyles.card}>
      {picture ? (
        <img src={picture} alt={alt} width={photo.width ?? 480} height={photo.height ?? 360} />
      ) : (
        <p className={photoStyles.gone}>{photo.received ? text.followUp.wait : words.awaited}</p>
      )}
      <form
        className={photoStyles.beside}
        onSubmit={(event) => {
          event.preventDefault();
          onCaption(caption.trim());
        }}
      >
        <Field label={text.photos.caption(index)}>
          {(wiring) => (
            <input
              {...wiring}
              maxLength={300}
              value={caption}
              onChange={({ target }) => setCaption(target.value)}
            />
          )}
        </Field>
        <div className={photoStyles.pickers}>
          <Button type="submit" disabled={caption.trim() === photo.caption}>
            {words.save}
          </Button>
          <Button aria-label={text.photos.remove(index)} onClick={onRemove}>
            {text.photos.removeShort}
          </Button>
        </div>
      </form>
    </li>
  );
}
