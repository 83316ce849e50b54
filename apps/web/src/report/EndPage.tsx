import type { Ref } from "react";
import { sendNow } from "../offline/outbox.ts";
import { useOutbox } from "../offline/use-outbox.ts";
import { here } from "../text/locale.ts";
import { text } from "../text/text.ts";
import { Button, buttonClass } from "../ui/Button.tsx";
import { MessagePage } from "../ui/MessagePage.tsx";
import { PhotoStates } from "./PhotoStates.tsx";
import { QueuedPage } from "./QueuedPage.tsx";
import { ReceiptPage } from "./ReceiptPage.tsx";

interface Props {
  /** The report's own id. */
  report: string;
  titleRef: Ref<HTMLHeadingElement>;
  onAgain: () => void;
}

/** What became of a report that was sent: it arrived, or this device keeps it until it can leave. */
export function EndPage({ report, ...page }: Props) {
  const { entries, shares } = useOutbox();
  if (!entries) return <p role="status">{text.shell.loading}</p>;
  const entry = entries.find(({ id }) => id === report);
  if (entry?.receipt)
    return (
      <ReceiptPage receipt={entry.receipt} byMail={entry.body.email !== undefined} {...page}>
        <PhotoStates entry={entry} shares={shares} />
        {entry.photos.some(({ id, state }) => state === "waiting" && shares[id] === undefined) && (
          <Button onClick={() => sendNow().catch(reportError)}>{text.outbox.sendNow}</Button>
        )}
      </ReceiptPage>
    );
  if (entry) return <QueuedPage entry={entry} {...page} />;
  return (
    <MessagePage title={text.outbox.title}>
      <p>{text.outbox.empty}</p>
      <a className={buttonClass("primary")} href={here("/signaler")}>
        {text.outbox.start}
      </a>
    </MessagePage>
  );
}
