import type { Session } from "@manufacture/contract/person";
import { Navigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { ProvePage } from "../people/ProvePage.tsx";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import { MessagePage } from "../ui/MessagePage.tsx";
import { failureSentence, isStatus } from "./failure.ts";
import { NoIndex } from "./NoIndex.tsx";
import { useSession } from "./session.ts";

/**
 * Lets reviewers through and sends others to sign in. Someone whose session ends while they write stays where they
 * are: the server says so when they send, and what they wrote is still there.
 */
export function Gate({ children }: { children: (session: Session) => ReactNode }) {
  const { data, error, refetch } = useSession();
  if (data) {
    return (
      <>
        <NoIndex />
        {children(data)}
      </>
    );
  }
  if (isStatus(error, 401) && error.problem.type === "code_needed") return <ProvePage />;
  if (isStatus(error, 401) || isStatus(error, 403)) return <Navigate to="/connexion" replace />;
  if (!error) return <p role="status">{text.shell.loading}</p>;
  return (
    <MessagePage title={text.review.queue.failed}>
      <p>{failureSentence(error)}</p>
      <Button look="strong" onClick={() => void refetch()}>
        {text.review.retry}
      </Button>
    </MessagePage>
  );
}
