import type { Session } from "@manufacture/contract/person";
import { type ReactNode, useRef } from "react";
import { text } from "../text/text.ts";
import { usePageTitle } from "../ui/use-page-title.ts";
import { ConsoleHeader } from "./ConsoleHeader.tsx";
import styles from "./console.module.css";
import { Gate } from "./Gate.tsx";
import { type HelpHandle, ShortcutHelp } from "./ShortcutHelp.tsx";
import { useShortcuts } from "./use-shortcuts.ts";

interface Props {
  title: string;
  children: ReactNode | ((session: Session) => ReactNode);
}

/** A page of the console that is neither the queue nor a report: behind the gate, under the same header. */
export const ConsoleFrame = (props: Props) => (
  <Gate>{(session) => <Frame session={session} {...props} />}</Gate>
);

function Frame({ session, title, children }: Props & { session: Session }) {
  const help = useRef<HelpHandle>(null);
  usePageTitle(text.review.pageTitle(title));
  useShortcuts({ help: () => help.current?.open() });
  return (
    <div className={styles.frame}>
      <ConsoleHeader session={session} onHelp={() => help.current?.open()} />
      <main className={styles.page}>
        <h1>{title}</h1>
        {typeof children === "function" ? children(session) : children}
      </main>
      <ShortcutHelp ref={help} />
    </div>
  );
}
