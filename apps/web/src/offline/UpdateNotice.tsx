import { useRouterState } from "@tanstack/react-router";
import { useState, useSyncExternalStore } from "react";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import { onWaitingVersion, takeOver, waitingVersion } from "./register.ts";
import styles from "./update.module.css";

/** A newer version is here. The person decides when; nobody is asked while reporting. */
export function UpdateNotice() {
  const waits = useSyncExternalStore(onWaitingVersion, () => waitingVersion() !== undefined);
  const [others, setOthers] = useState(false);
  const path = useRouterState({ select: ({ location }) => location.pathname });
  if (!waits || /^\/(signaler|suivi|relecture)/.test(path)) return null;
  return (
    <aside className={styles.notice} aria-label={text.shell.update}>
      <p role="status">{others ? text.shell.updateOthers : text.shell.update}</p>
      <Button look="strong" onClick={() => takeOver(() => setOthers(true))}>
        {text.shell.reload}
      </Button>
    </aside>
  );
}
