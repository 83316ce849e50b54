import type { Sketch } from "../map/drawing/sketch.ts";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import styles from "./board.module.css";
import { Silhouette } from "./Silhouette.tsx";

interface Props {
  before: Sketch;
  after: Sketch;
  onUndo: () => void;
}

const words = text.report.defects;

/** What the cure did, side by side, and the way back. */
export const MendedNotice = ({ before, after, onUndo }: Props) => (
  <Notice tone="good">
    <p role="status">{words.mended}</p>
    <div className={styles.mended}>
      <Silhouette sketch={before} label={words.before} />
      <Silhouette sketch={after} label={words.after} />
    </div>
    <Button onClick={onUndo}>{words.undoMend}</Button>
  </Notice>
);
