import type { Localised } from "@manufacture/contract/localised";
import type { Reason, ReasonDecision, Reasons } from "@manufacture/contract/reason";
import { routes } from "@manufacture/contract/routes";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { call } from "../api.ts";
import { isStatus } from "../review/failure.ts";
import { REASONS_KEY } from "../review/use-reasons.ts";
import { text } from "../text/text.ts";

type Act =
  | { type: "add"; decision: ReasonDecision; said: Localised }
  | { type: "say"; reason: Reason; said: Localised }
  | { type: "retire" | "restore"; reason: Reason }
  | { type: "order"; decision: ReasonDecision; ids: string[] };

const words = text.calls.reasons.told;
const TOLD: Record<Act["type"], string> = {
  add: words.added,
  say: words.saved,
  retire: words.retired,
  restore: words.restored,
  order: words.moved,
};

/** What coordinators do to ready sentences. After any of it, and after any refusal, the list is read again. */
export function useReasonActs() {
  const queries = useQueryClient();
  const acting = useMutation({
    networkMode: "always",
    mutationFn: (act: Act): Promise<unknown> => send(act),
    onMutate: (act) => {
      if (act.type === "order") queries.setQueryData(REASONS_KEY, reordered(act.ids));
    },
    onSettled: () => queries.invalidateQueries({ queryKey: REASONS_KEY }),
  });
  const stale = isStatus(acting.error, 412);
  return {
    act: acting.mutateAsync,
    busy: acting.isPending,
    /** What to say of the last act. */
    told: acting.isSuccess ? TOLD[acting.variables.type] : stale ? words.reordered : "",
    failure: acting.error && !stale ? acting.error : undefined,
  };
}

function send(act: Act): Promise<unknown> {
  if (act.type === "add") return call(routes.addReason, { body: { decision: act.decision, said: act.said } });
  if (act.type === "order")
    return call(routes.orderReasons, { body: { decision: act.decision, ids: act.ids } });
  return call(routes.changeReason, {
    params: { id: act.reason.id },
    headers: { "if-match": `"${act.reason.revision}"` },
    body: act.type === "say" ? { said: act.said } : { retired: act.type === "retire" },
  });
}

/** The order at once, before the server has said yes. */
const reordered = (ids: readonly string[]) => (known: Reasons | undefined) => {
  if (!known) return known;
  const moved = ids.flatMap((id) => known.reasons.find((reason) => reason.id === id) ?? []);
  return { reasons: [...moved, ...known.reasons.filter(({ id }) => !ids.includes(id))] };
};
