import type { FollowUp } from "@manufacture/contract/follow-up";
import { MOST_PHOTOS, type Photo, type PhotoChange } from "@manufacture/contract/photo";
import { routes } from "@manufacture/contract/routes";
import { call } from "../api.ts";
import { FilePicker } from "../report/FilePicker.tsx";
import photoStyles from "../report/photos.module.css";
import { text } from "../text/text.ts";
import { Notice } from "../ui/Notice.tsx";
import { FailureNotice } from "./FailureNotice.tsx";
import styles from "./follow-up.module.css";
import { OwnPhoto } from "./OwnPhoto.tsx";
import { useAdding } from "./use-adding.ts";
import { useOwnPictures } from "./use-own-pictures.ts";
import { bearer, useReporter } from "./use-reporter.ts";

const words = text.followUp.photos;

/** The report's photographs: more of them, other words, fewer. */
export function OwnPhotos({ report, token }: { report: FollowUp; token: string }) {
  const { photos, status } = report;
  const pictures = useOwnPictures(photos, token);
  const { add, share, faults } = useAdding(token);
  const headers = bearer(token);
  const change = useReporter(token, ({ id, ...body }: PhotoChange & Pick<Photo, "id">) =>
    call(routes.changePhoto, { params: { photo: id }, headers, body }),
  );
  const remove = useReporter(token, (photo: string) =>
    call(routes.removePhoto, { params: { photo }, headers }),
  );
  const closed = status === "withdrawn";
  if (closed && photos.length === 0) return null;
  return (
    <section className={styles.block} aria-labelledby="photos-title">
      <h2 id="photos-title">{words.title}</h2>
      {photos.length > 0 && (
        <ul className={photoStyles.list}>
          {photos.map((photo, index) => (
            <OwnPhoto
              key={photo.id}
              photo={photo}
              index={index + 1}
              picture={pictures[photo.id]}
              onCaption={(caption) => change.mutate({ id: photo.id, caption })}
              onRemove={() => remove.mutate(photo.id)}
            />
          ))}
        </ul>
      )}
      <p role="status">{change.isSuccess && words.saved}</p>
      <FailureNotice error={change.error ?? remove.error} />
      {faults.length > 0 && (
        <Notice tone="problem">
          {faults.map((fault) => (
            <p key={fault}>{fault}</p>
          ))}
        </Notice>
      )}
      {!closed && photos.length < MOST_PHOTOS && (
        <>
          <p className={styles.quiet}>
            {text.photos.warning} {words.licence}
          </p>
          <FilePicker label={words.add} disabled={share !== undefined} onFiles={add} />
          <p role="status">{share !== undefined && text.photos.states.sending(Math.round(share * 100))}</p>
        </>
      )}
    </section>
  );
}
