import { routes } from "@manufacture/contract/routes";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { call } from "../api.ts";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { isStatus } from "./failure.ts";

interface Props {
  token: string;
  onSpent: () => void;
}

/** Uses up a sign-in link. Only this press does: mail programs that fetch links ahead spend nothing. */
export function EnterWithLink({ token, onSpent }: Props) {
  const { signIn } = text.review;
  const queries = useQueryClient();
  const navigate = useNavigate();
  const enter = useMutation({
    mutationFn: () => call(routes.signIn, { body: { token } }),
    onSuccess: async () => {
      // Asked for again: a second factor may still be wanted.
      queries.removeQueries({ queryKey: ["session"] });
      // The token leaves the address bar and the history with the page that showed it.
      await navigate({ to: "/relecture", replace: true });
    },
    onError: async (error) => {
      if (!isStatus(error, 401) && !isStatus(error, 400)) return;
      onSpent();
      await navigate({ to: "/connexion", hash: "", replace: true });
    },
  });
  return (
    <>
      <p>
        <strong>{signIn.ready}</strong> {signIn.readyHelp}
      </p>
      {enter.error && !isStatus(enter.error, 401) && (
        <Notice tone="problem">
          <p>{isStatus(enter.error, 429) ? signIn.tooMany : signIn.unreachable}</p>
        </Notice>
      )}
      <Button look="primary" disabled={enter.isPending} onClick={() => enter.mutate()}>
        {enter.isPending ? signIn.entering : signIn.enter}
      </Button>
    </>
  );
}
