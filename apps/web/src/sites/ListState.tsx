import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import styles from "./list.module.css";

const words = text.sites.explore;

/** While the sites are under way. */
export const Waiting = () => (
  <div className={styles.waiting}>
    <p role="status">{words.loading}</p>
    {[1, 2, 3].map((bar) => (
      <div key={bar} className={styles.bar} />
    ))}
  </div>
);

/** The sites did not come: the fault of the server, or of the network, in which case they will by themselves. */
export const Failed = ({ offline, onRetry }: { offline: boolean; onRetry: () => void }) => (
  <div className={styles.state}>
    <Notice tone="problem" title={offline ? words.offline : words.failed}>
      <p>{offline ? words.offlineHelp : words.failedHelp}</p>
      <Button onClick={onRetry}>{text.shell.retry}</Button>
    </Notice>
  </div>
);

interface EmptyProps {
  /** Sites that match the filters, in view or not. */
  matching: number;
  onElsewhere: () => void;
  onClear: () => void;
}

/** Nothing to list: either the filters find nothing at all, or what they find lies elsewhere. */
export const Empty = ({ matching, onElsewhere, onClear }: EmptyProps) => (
  <div className={styles.state}>
    <Notice title={matching > 0 ? words.emptyView : words.empty}>
      {matching > 0 ? (
        <Button onClick={onElsewhere}>{words.elsewhere(matching)}</Button>
      ) : (
        <Button onClick={onClear}>{words.clear}</Button>
      )}
    </Notice>
  </div>
);
