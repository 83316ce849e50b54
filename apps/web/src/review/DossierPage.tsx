import type { Session } from "@manufacture/contract/person";
import { Navigate, useParams } from "@tanstack/react-router";
import { useRef } from "react";
import { here } from "../text/locale.ts";
import { text } from "../text/text.ts";
import { Button, buttonClass } from "../ui/Button.tsx";
import { ConsoleHeader } from "./ConsoleHeader.tsx";
import consoleStyles from "./console.module.css";
import { DossierSheet } from "./DossierSheet.tsx";
import styles from "./dossier.module.css";
import { failureSentence, isStatus } from "./failure.ts";
import { Gate } from "./Gate.tsx";
import { type HelpHandle, ShortcutHelp } from "./ShortcutHelp.tsx";
import { useDossier } from "./use-dossier.ts";

/** One report, whole, and the decision on it. */
export function DossierPage() {
  const { id } = useParams({ from: "/relecture/$id" });
  return <Gate>{(session) => <Page key={id} id={id} session={session} />}</Gate>;
}

function Page({ id, session }: { id: string; session: Session }) {
  const help = useRef<HelpHandle>(null);
  const { data, error, refetch } = useDossier(id);
  const openHelp = () => help.current?.open();
  if (!data && isStatus(error, 401)) return <Navigate to="/connexion" replace />;
  return (
    <div className={consoleStyles.frame}>
      <ConsoleHeader session={session} onHelp={openHelp} />
      {data ? (
        <DossierSheet dossier={data} session={session} onHelp={openHelp} onReload={() => void refetch()} />
      ) : (
        <main className={styles.message}>
          {error ? (
            <Absence error={error} onRetry={() => void refetch()} />
          ) : (
            <p role="status">{text.review.dossier.loading}</p>
          )}
        </main>
      )}
      <ShortcutHelp ref={help} />
    </div>
  );
}

/** No such report, or no answer. */
function Absence({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { dossier, queue, retry } = text.review;
  const missing = isStatus(error, 404) || isStatus(error, 400);
  return (
    <>
      <h1>{missing ? dossier.missing : dossier.failed}</h1>
      <p>{missing ? dossier.missingHelp : failureSentence(error)}</p>
      {!missing && (
        <Button look="strong" onClick={onRetry}>
          {retry}
        </Button>
      )}
      <a className={buttonClass()} href={here("/relecture")}>
        {queue.backToOpen}
      </a>
    </>
  );
}
