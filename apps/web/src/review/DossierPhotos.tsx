import type { Photo } from "@manufacture/contract/photo";
import type { Dossier } from "@manufacture/contract/queue";
import { text } from "../text/text.ts";
import dossierStyles from "./dossier.module.css";
import styles from "./photos.module.css";

const words = text.review.photos;

/** Where a reviewer's browser finds a report's picture. */
export const pictureAddress = (report: string, photo: string, size: "small" | "large") =>
  `/api/reviews/${report}/photos/${photo}/${size}`;

/** The report's photographs, each opening whole; one whose picture has not come yet is said so. */
export function DossierPhotos({ dossier: { id, photos } }: { dossier: Dossier }) {
  if (photos.length === 0) return null;
  return (
    <section aria-labelledby="photos-title" className={dossierStyles.section}>
      <h2 id="photos-title">{words.title(photos.length)}</h2>
      <ul className={styles.list}>
        {photos.map((photo, index) => (
          <li key={photo.id}>
            {photo.received ? (
              <a href={pictureAddress(id, photo.id, "large")} target="_blank" rel="noreferrer">
                <img
                  src={pictureAddress(id, photo.id, "small")}
                  alt={photo.caption || words.alt(index + 1)}
                  loading="lazy"
                  {...shown(photo)}
                />
              </a>
            ) : (
              <p className={styles.awaited}>{words.awaited}</p>
            )}
            {photo.caption && <p>{photo.caption}</p>}
            <p className={styles.licence}>{words.credit(photo.author, photo.licence)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The room it takes, so that nothing jumps when it arrives. */
const shown = ({ width, height }: Photo) => (width && height ? { width, height } : {});
