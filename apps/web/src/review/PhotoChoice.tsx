import type { Dossier } from "@manufacture/contract/queue";
import { text } from "../text/text.ts";
import { pictureAddress } from "./DossierPhotos.tsx";
import { type Draft, photosIn } from "./draft.ts";
import styles from "./photos.module.css";

interface Props {
  dossier: Dossier;
  draft: Draft;
  update: (patch: Partial<Draft>) => void;
}

/** Which photographs the public will see. Faces and plates are the reviewer's to catch. */
export function PhotoChoice({ dossier, draft, update }: Props) {
  const words = text.review.photos;
  const chosen = photosIn(draft, dossier);
  const arrived = dossier.photos.filter(({ received }) => received);
  if (arrived.length === 0) return null;
  return (
    <fieldset>
      <legend>{words.choose}</legend>
      <p>{words.chooseHint}</p>
      <div className={styles.choices}>
        {arrived.map(({ id, caption }, index) => (
          <label key={id} className={styles.choice}>
            <img src={pictureAddress(dossier.id, id, "small")} alt="" />
            <span className={styles.tick}>
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={({ target }) =>
                  update({
                    // In the order of the report, whatever the order of the clicks.
                    photos: arrived
                      .map((photo) => photo.id)
                      .filter((other) => (other === id ? target.checked : chosen.includes(other))),
                  })
                }
              />
              {caption || words.alt(index + 1)}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
