import { routes } from "@manufacture/contract/routes";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { call } from "../api.ts";
import { useSignOut } from "../review/session.ts";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import { MessagePage } from "../ui/MessagePage.tsx";
import { CodeForm } from "./CodeForm.tsx";

const words = text.people;

/** The link opened a session; its second factor is still to be given. */
export function ProvePage() {
  const queries = useQueryClient();
  const signOut = useSignOut();
  const prove = useMutation({
    mutationFn: (code: string) => call(routes.proveSession, { body: { code } }),
    onSuccess: () => queries.invalidateQueries(),
  });
  return (
    <MessagePage title={words.codeTitle}>
      <p>{words.codeLead}</p>
      <CodeForm
        label={words.codeEnter}
        error={prove.error}
        busy={prove.isPending}
        onCode={(code) => prove.mutate(code)}
      />
      <Button onClick={() => signOut.mutate()}>{text.review.signOut}</Button>
    </MessagePage>
  );
}
