import { routes } from "@manufacture/contract/routes";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { call } from "../api.ts";
import { text } from "../text/text.ts";
import { grouped } from "../text/typography.ts";
import { Button } from "../ui/Button.tsx";
import { Field } from "../ui/Field.tsx";
import styles from "./filters.module.css";
import { filterOf, type QueueSearch, searchOf } from "./queue-search.ts";

const words = text.queue;
export const VIEWS_KEY = ["views"];

/** Views of the queue kept by name, each with what it counts now. */
export function SavedViews({ search }: { search: QueueSearch }) {
  const queries = useQueryClient();
  const [name, setName] = useState("");
  const [shared, setShared] = useState(true);
  const { data } = useQuery({ queryKey: VIEWS_KEY, queryFn: ({ signal }) => call(routes.views, { signal }) });
  const settle = { onSuccess: (views: unknown) => queries.setQueryData(VIEWS_KEY, views) };
  const keep = useMutation({
    mutationFn: () =>
      call(routes.keepView, {
        body: { name: name.trim(), query: new URLSearchParams(filterOf(search)).toString(), shared },
      }),
    ...settle,
  });
  const drop = useMutation({
    mutationFn: (id: string) => call(routes.dropView, { params: { id } }),
    ...settle,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() && !keep.isPending) keep.mutate(undefined, { onSuccess: () => setName("") });
  };
  return (
    <details className={styles.views}>
      <summary>{words.views}</summary>
      <div className={styles.sheet}>
        <ul>
          {data?.views.map((view) => (
            <li key={view.id}>
              <Link to="/relecture" search={searchOf(view.query)}>
                {view.name} <span>{grouped(view.count)}</span>
              </Link>
              {view.mine && (
                <button
                  type="button"
                  aria-label={words.dropView(view.name)}
                  onClick={() => drop.mutate(view.id)}
                >
                  <svg viewBox="0 0 16 16" aria-hidden="true">
                    <path d="m3 3 10 10M13 3 3 13" />
                  </svg>
                </button>
              )}
            </li>
          ))}
        </ul>
        <form onSubmit={submit}>
          <Field label={words.viewName}>
            {(wiring) => (
              <input
                {...wiring}
                type="text"
                maxLength={60}
                value={name}
                onChange={({ target }) => setName(target.value)}
              />
            )}
          </Field>
          <label className={styles.flag}>
            <input type="checkbox" checked={shared} onChange={({ target }) => setShared(target.checked)} />
            {words.shared}
          </label>
          <Button type="submit" aria-disabled={!name.trim()}>
            {words.keepView}
          </Button>
        </form>
      </div>
    </details>
  );
}
