import { useLocation } from "@tanstack/react-router";
import { useEffect } from "react";
import { Refusal } from "../api.ts";
import { here } from "../text/locale.ts";
import { text } from "../text/text.ts";
import { Button, buttonClass } from "../ui/Button.tsx";
import { FollowedReport } from "./FollowedReport.tsx";
import { FollowFrame } from "./FollowFrame.tsx";
import { followToken } from "./follow-token.ts";
import styles from "./follow-up.module.css";
import { useFollowUp } from "./use-follow-up.ts";

/** A report, for whoever holds its private link. Its address goes to no search engine and to no other site. */
export function FollowUpPage() {
  const token = followToken(useLocation({ select: ({ hash }) => hash }));
  const { followUp } = text;
  useEffect(() => {
    document.title = followUp.pageTitle;
  }, []);
  return (
    <FollowFrame>
      {token ? (
        <Followed key={token} token={token} />
      ) : (
        <Absence title={followUp.noToken} help={followUp.noTokenHelp} lost />
      )}
    </FollowFrame>
  );
}

function Followed({ token }: { token: string }) {
  const { followUp } = text;
  const { data, error, refetch } = useFollowUp(token);
  if (data) return <FollowedReport report={data} token={token} />;
  if (!error) return <p role="status">{followUp.loading}</p>;
  const status = error instanceof Refusal ? error.problem.status : undefined;
  if (status === 404) return <Absence title={followUp.unknown} help={followUp.unknownHelp} lost />;
  if (status === 410) return <Absence title={followUp.erase.done} help={followUp.erase.doneHelp} />;
  return (
    <Absence
      title={followUp.failed}
      help={status === 429 ? followUp.tooMany : followUp.failedHelp}
      onRetry={() => void refetch()}
    />
  );
}

interface AbsenceProps {
  title: string;
  help: string;
  /** The link may be asked for again. */
  lost?: boolean;
  onRetry?: () => void;
}

const Absence = ({ title, help, lost = false, onRetry }: AbsenceProps) => (
  <>
    <h1>{title}</h1>
    <p>{help}</p>
    <div className={styles.actions}>
      {onRetry && (
        <Button look="strong" onClick={onRetry}>
          {text.followUp.retry}
        </Button>
      )}
      {lost && (
        <a className={buttonClass("strong")} href={here("/suivi/perdu")}>
          {text.followUp.lost.open}
        </a>
      )}
      <a className={buttonClass()} href={here("/")}>
        {text.followUp.toMap}
      </a>
    </div>
  </>
);
