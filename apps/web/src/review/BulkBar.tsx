import type { BulkAct, BulkOutcome } from "@manufacture/contract/console";
import { REASON_REQUIRED } from "@manufacture/contract/review";
import { routes } from "@manufacture/contract/routes";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { call } from "../api.ts";
import { PEOPLE_KEY } from "../people/use-people.ts";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import { Field } from "../ui/Field.tsx";
import { BulkResult } from "./BulkResult.tsx";
import { failureSentence } from "./failure.ts";
import styles from "./filters.module.css";
import type { Selection } from "./selection.ts";
import { useSession } from "./session.ts";

const words = text.queue;
const DECISIONS = ["open", "ask_for_info", "mark_too_small", "decline", "reopen"] as const;
type Wanted = "tag" | "assign" | (typeof DECISIONS)[number];

/** One act on the chosen reports, with one reason and one way back. */
export function BulkBar({ selection }: { selection: Selection }) {
  const queries = useQueryClient();
  const me = useSession().data?.id ?? "";
  const [wanted, setWanted] = useState<Wanted>("tag");
  const [typed, setTyped] = useState("");
  const [person, setPerson] = useState(me);
  const team = useQuery({ queryKey: PEOPLE_KEY, queryFn: ({ signal }) => call(routes.people, { signal }) });
  const settle = { onSuccess: () => queries.invalidateQueries({ queryKey: ["reviews"] }) };
  const run = useMutation({
    mutationFn: (act: BulkAct["act"]) =>
      call(routes.bulk, { body: { reports: [...selection.reports], act } }),
    ...settle,
  });
  const undo = useMutation({
    mutationFn: (batch: string) => call(routes.undoBatch, { params: { id: batch } }),
    ...settle,
  });
  const { reports } = selection;
  const close = () => {
    run.reset();
    undo.reset();
    selection.setAll([]);
  };
  if (run.data) {
    const outcome: BulkOutcome = undo.data ?? run.data;
    return (
      <BulkResult
        outcome={outcome}
        undone={undo.data !== undefined}
        busy={undo.isPending}
        onUndo={() => undo.mutate(run.data.batch)}
        onClose={close}
      />
    );
  }
  if (reports.length === 0) return null;
  const decision = DECISIONS.find((each) => each === wanted);
  const needsWords = wanted === "tag" || (decision && REASON_REQUIRED.includes(decision));
  const act = (): BulkAct["act"] => {
    if (decision) return { kind: "decide", decision, ...(typed.trim() && { reason: typed.trim() }) };
    if (wanted === "assign") return { kind: "assign", person: person || null };
    return { kind: "tag", add: [typed.trim()], remove: [] };
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (run.isPending || (needsWords && !typed.trim())) return;
    run.mutate(act());
  };
  return (
    <section className={styles.bulk} aria-label={words.selected(reports.length)}>
      <p role="status">
        <strong>{words.selected(reports.length)}</strong>
      </p>
      {run.error && <p role="alert">{failureSentence(run.error)}</p>}
      <form onSubmit={submit}>
        <Field label={words.bulk.decide}>
          {(wiring) => (
            <select
              {...wiring}
              value={wanted}
              onChange={({ target }) => setWanted(target.value as Wanted)} // one of the options below
            >
              <option value="tag">{words.bulk.tag}</option>
              <option value="assign">{words.bulk.assign}</option>
              {DECISIONS.map((each) => (
                <option key={each} value={each}>
                  {text.review.decisions[each]}
                </option>
              ))}
            </select>
          )}
        </Field>
        {(needsWords || (decision && decision !== "open" && decision !== "reopen")) && (
          <Field label={wanted === "tag" ? words.bulk.label : words.bulk.reason}>
            {(wiring) => (
              <input
                {...wiring}
                type="text"
                maxLength={wanted === "tag" ? 60 : 2000}
                value={typed}
                onChange={({ target }) => setTyped(target.value)}
              />
            )}
          </Field>
        )}
        {wanted === "assign" && (
          <Field label={words.bulk.assign}>
            {(wiring) => (
              <select {...wiring} value={person} onChange={({ target }) => setPerson(target.value)}>
                <option value="">{words.nobody}</option>
                {team.data?.people
                  .filter(({ revokedAt }) => revokedAt === null)
                  .map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
              </select>
            )}
          </Field>
        )}
        <Button type="submit" look="strong" aria-disabled={run.isPending || (needsWords && !typed.trim())}>
          {run.isPending ? text.review.forms.sending : words.bulk.run(reports.length)}
        </Button>
        <Button onClick={close}>{words.unselect}</Button>
      </form>
    </section>
  );
}
