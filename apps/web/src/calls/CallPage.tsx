import type { Session } from "@manufacture/contract/person";
import { Navigate, useSearch } from "@tanstack/react-router";
import { useRef } from "react";
import { ConsoleHeader } from "../review/ConsoleHeader.tsx";
import consoleStyles from "../review/console.module.css";
import { isStatus } from "../review/failure.ts";
import { Gate } from "../review/Gate.tsx";
import { type HelpHandle, ShortcutHelp } from "../review/ShortcutHelp.tsx";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { usePageTitle } from "../ui/use-page-title.ts";
import { AreasSection } from "./AreasSection.tsx";
import styles from "./calls.module.css";
import { DatesSection } from "./DatesSection.tsx";
import { failureSentence } from "./failure-sentence.ts";
import { PauseSection } from "./PauseSection.tsx";
import { QuestionsSection } from "./QuestionsSection.tsx";
import { ReasonsSection } from "./ReasonsSection.tsx";
import { SectionNav } from "./SectionNav.tsx";
import { type SectionName, type SectionProps, sectionOf } from "./sections.ts";
import { TerritorySection } from "./TerritorySection.tsx";
import { TextsSection } from "./TextsSection.tsx";
import { useSettings } from "./use-settings.ts";

const words = text.calls;

/** `/relecture/appel`: everything that can be set for the call; reviewers read it, coordinators change it. */
export function CallPage() {
  const { section } = useSearch({ from: "/relecture/appel" });
  return <Gate>{(session) => <Desk session={session} section={sectionOf(section)} />}</Gate>;
}

function Desk({ session, section }: { session: Session; section: SectionName }) {
  const help = useRef<HelpHandle>(null);
  const { data: settings, error, refetch } = useSettings();
  usePageTitle(text.review.pageTitle(`${words.title}, ${words.sections[section]}`));
  if (isStatus(error, 401) && !settings) return <Navigate to="/connexion" replace />;
  const readOnly = session.role !== "coordinator";
  return (
    <div className={consoleStyles.frame}>
      <ConsoleHeader session={session} onHelp={() => help.current?.open()} />
      <main className={section === "territoire" ? `${styles.page} ${styles.wide}` : styles.page}>
        <header className={styles.head}>
          <div>
            <h1>{words.title}</h1>
            <p className={styles.help}>{readOnly ? words.readOnly : words.lead}</p>
          </div>
          {settings?.lastChange && (
            <p className={styles.last}>
              {words.lastChange(
                settings.lastChange.by,
                text.review.moment(new Date(settings.lastChange.at), new Date()),
              )}
            </p>
          )}
        </header>
        <SectionNav current={section} />
        {settings ? (
          <Current name={section} settings={settings} readOnly={readOnly} />
        ) : error ? (
          <Notice tone="problem" title={words.failed}>
            <p>{failureSentence(error)}</p>
            <p>
              <Button look="strong" onClick={() => void refetch()}>
                {words.retry}
              </Button>
            </p>
          </Notice>
        ) : (
          <p role="status">{words.loading}</p>
        )}
      </main>
      <ShortcutHelp ref={help} />
    </div>
  );
}

function Current({ name, ...props }: SectionProps & { name: SectionName }) {
  switch (name) {
    case "textes":
      return <TextsSection {...props} />;
    case "dates":
      return (
        <div className={styles.twoForms}>
          <PauseSection {...props} />
          <DatesSection {...props} />
        </div>
      );
    case "surfaces":
      return <AreasSection {...props} />;
    case "territoire":
      return <TerritorySection {...props} />;
    case "questions":
      return <QuestionsSection {...props} />;
    case "motifs":
      return <ReasonsSection readOnly={props.readOnly} />;
  }
}
