import type { Dossier, Twin } from "@manufacture/contract/dossier";
import { text } from "../text/text.ts";
import { OutlinePair } from "./OutlinePair.tsx";
import styles from "./twins.module.css";

const words = text.desk.twins;

/** Two outlines over each other and the two stories side by side. */
export const ComparePictures = ({ dossier, twin }: { dossier: Dossier; twin: Twin }) => (
  <div className={styles.compared}>
    <OutlinePair
      one={dossier.workingOutline ?? dossier.outline}
      other={twin.outline}
      label={`${dossier.reference}, ${twin.reference}`}
    />
    <dl className={styles.stories}>
      <div>
        <dt className={styles.oneKey}>{words.here}</dt>
        <dd>{dossier.description || text.review.queue.noWords}</dd>
      </div>
      <div>
        <dt className={styles.otherKey}>{twin.reference}</dt>
        <dd>{twin.description || text.review.queue.noWords}</dd>
      </div>
    </dl>
  </div>
);
