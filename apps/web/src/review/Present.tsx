import type { Dossier } from "@manufacture/contract/dossier";
import type { Session } from "@manufacture/contract/person";
import { usePresence } from "../live/use-live.ts";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./hands.module.css";

const words = text.desk.together;

/** Colleagues who are at this report now, and what one of them just changed. */
export function Present({
  dossier,
  session,
  waiting,
  onLook,
}: {
  dossier: Dossier;
  session: Session;
  waiting: Dossier | undefined;
  onLook: () => void;
}) {
  const others = usePresence().filter(({ report, person }) => report === dossier.id && person !== session.id);
  const last = waiting?.events.at(-1);
  return (
    <div role="status">
      {others.length > 0 && (
        <p className={styles.present}>
          {others.map(({ name, doing }) => words.also(name, doing)).join(" · ")}
        </p>
      )}
      {waiting && (
        <p className={styles.changed}>
          {words.changed(last?.by ?? words.reporter)}
          <Button onClick={onLook}>{words.look}</Button>
        </p>
      )}
    </div>
  );
}
