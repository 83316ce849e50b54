import { type PublicPhoto, photoPath } from "@manufacture/contract/photo";
import { text } from "../text/text.ts";
import styles from "./photos.module.css";

const words = text.sites.page;

/** A site's photographs, the cover first, each with its caption, its author and its licence. */
export const Photos = ({ photos, name }: { photos: readonly PublicPhoto[]; name: string }) => (
  <ul className={styles.photos}>
    {photos.map(({ hash, caption, author, licence, width, height }, index) => (
      <li key={hash}>
        <figure>
          <a href={photoPath(hash, "large")}>
            <img
              src={photoPath(hash, index === 0 ? "large" : "small")}
              alt={caption || words.photoAlt(index + 1, name)}
              width={width}
              height={height}
              loading="lazy"
            />
          </a>
          <figcaption>
            {caption && <span>{caption} </span>}
            <small>{words.credit(author, licence)}</small>
          </figcaption>
        </figure>
      </li>
    ))}
  </ul>
);
