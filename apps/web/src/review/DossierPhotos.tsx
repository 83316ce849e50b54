import type { Dossier, ReviewPhoto } from "@manufacture/contract/dossier";
import { routes } from "@manufacture/contract/routes";
import { useQueryClient } from "@tanstack/react-query";
import { call } from "../api.ts";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { AltField } from "./AltField.tsx";
import { isDossier } from "./conflict.ts";
import dossierStyles from "./dossier.module.css";
import { failureSentence, isStatus } from "./failure.ts";
import { coverOf, hide, move, type Plan, planOf, say } from "./photo-plan.ts";
import styles from "./photos.module.css";
import { dossierKey } from "./use-dossier.ts";
import { ifMatch, useDossierAct } from "./use-dossier-act.ts";

const words = text.desk.photos;
const { photos: told } = text.review;

/** Where a reviewer's browser finds a report's picture. */
export const pictureAddress = ({ report, id }: Pick<ReviewPhoto, "report" | "id">, size: "small" | "large") =>
  `/api/reviews/${report}/photos/${id}/${size}`;

/** The photographs of a report and of those merged into it: which the public will see, in which order, said in words. */
export function DossierPhotos({ dossier }: { dossier: Dossier }) {
  const { id, photos } = dossier;
  const queries = useQueryClient();
  const closed = dossier.status === "merged";
  const plan = useDossierAct(id, (change: (plan: Plan) => Plan) => keepPlan(dossier, change));
  const queued = queries.getQueryData<Dossier>(dossierKey(id)) ?? dossier;
  if (photos.length === 0) return null;
  const cover = coverOf(photos);
  const act = (change: (plan: Plan) => Plan) => !plan.isPending && plan.mutate(change);
  return (
    <section aria-labelledby="photos-title" className={dossierStyles.section}>
      <h2 id="photos-title">{told.title(photos.length)}</h2>
      {plan.error && (
        <Notice tone="problem">
          <p>{failureSentence(plan.error)}</p>
        </Notice>
      )}
      <ul className={styles.list}>
        {photos.map((photo, index) => (
          <li key={`${photo.report} ${photo.id}`} className={photo.hidden ? styles.hidden : undefined}>
            <Picture photo={photo} index={index} cover={photo.id === cover} />
            {photo.report !== id && <p className={styles.licence}>{words.of(referenceOf(queued, photo))}</p>}
            {photo.caption && <p>{photo.caption}</p>}
            <p className={styles.licence}>{told.credit(photo.author, photo.licence)}</p>
            {!closed && photo.received && (
              <>
                <div className={styles.tools}>
                  <Button aria-pressed={photo.hidden} onClick={() => act(hide(photo.id, !photo.hidden))}>
                    {photo.hidden ? words.show : words.hide}
                  </Button>
                  <Step
                    label={words.earlier}
                    path="M15 4 7 12l8 8"
                    off={index === 0}
                    onStep={() => act(move(photo.id, -1))}
                  />
                  <Step
                    label={words.later}
                    path="m9 4 8 8-8 8"
                    off={index === photos.length - 1}
                    onStep={() => act(move(photo.id, 1))}
                  />
                </div>
                <AltField key={photo.alt} photo={photo} onSay={(alt) => act(say(photo.id, alt))} />
              </>
            )}
          </li>
        ))}
      </ul>
      <p role="status" className="visually-hidden">
        {plan.isSuccess ? words.saved : ""}
      </p>
    </section>
  );
}

/** A change to the plan is made again on what a colleague left: it touches one photograph. */
async function keepPlan(dossier: Dossier, change: (plan: Plan) => Plan): Promise<Dossier> {
  const save = (on: Dossier) =>
    call(routes.prepare, {
      params: { id: on.id },
      body: { photoPlan: change(planOf(on.photos)) },
      headers: ifMatch(on),
    });
  try {
    return await save(dossier);
  } catch (error) {
    const current = isStatus(error, 412) ? error.problem.current : undefined;
    if (!isDossier(current, dossier.id)) throw error;
    return save(current);
  }
}

const referenceOf = ({ merged, reference }: Dossier, photo: ReviewPhoto) =>
  merged.find(({ id }) => id === photo.report)?.reference ?? reference;

function Picture({ photo, index, cover }: { photo: ReviewPhoto; index: number; cover: boolean }) {
  if (!photo.received) return <p className={styles.awaited}>{told.awaited}</p>;
  const room = photo.width && photo.height ? { width: photo.width, height: photo.height } : {};
  return (
    <a href={pictureAddress(photo, "large")} target="_blank" rel="noreferrer" className={styles.picture}>
      <img
        src={pictureAddress(photo, "small")}
        alt={photo.alt || photo.caption || told.alt(index + 1)}
        loading="lazy"
        {...room}
      />
      {(cover || photo.hidden) && <strong>{photo.hidden ? words.hidden : words.cover}</strong>}
    </a>
  );
}

const Step = ({
  label,
  path,
  off,
  onStep,
}: {
  label: string;
  path: string;
  off: boolean;
  onStep: () => void;
}) => (
  <Button aria-label={label} title={label} disabled={off} className={styles.step ?? ""} onClick={onStep}>
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  </Button>
);
