import type { Session } from "@manufacture/contract/person";
import { useQueryClient } from "@tanstack/react-query";
import { Navigate, useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { useLive } from "../live/use-live.ts";
import { QueueMap } from "../map/desk/QueueMap.tsx";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import { usePageTitle } from "../ui/use-page-title.ts";
import { BulkBar } from "./BulkBar.tsx";
import { ConsoleHeader } from "./ConsoleHeader.tsx";
import consoleStyles from "./console.module.css";
import { isStatus } from "./failure.ts";
import { Gate } from "./Gate.tsx";
import { rememberSearch } from "./last-search.ts";
import { QueueCards } from "./QueueCards.tsx";
import { QueueFilters } from "./QueueFilters.tsx";
import { EmptyQueue, FailedQueue } from "./QueueState.tsx";
import { QueueTable } from "./QueueTable.tsx";
import styles from "./queue.module.css";
import { neighbour } from "./queue-order.ts";
import type { QueueSearch } from "./queue-search.ts";
import { type HelpHandle, ShortcutHelp } from "./ShortcutHelp.tsx";
import { StatusTabs } from "./StatusTabs.tsx";
import { useSelection } from "./selection.ts";
import { useQueue } from "./use-queue.ts";
import { useShortcuts } from "./use-shortcuts.ts";
import { useWide } from "./use-wide.ts";

/** The reviewers' queue: list and map of the same reports. */
export function QueuePage() {
  const search = useSearch({ from: "/relecture" });
  return <Gate>{(session) => <Desk session={session} search={search} />}</Gate>;
}

const focusReport = (id: string) =>
  document.querySelector<HTMLElement>(`[data-report="${CSS.escape(id)}"]`)?.focus();

function Desk({ session, search }: { session: Session; search: QueueSearch }) {
  const { queue } = text.review;
  const { rows, counts, error, isPending, isPlaceholderData, ...query } = useQueue(search);
  const queries = useQueryClient();
  const [current, setCurrent] = useState<string>();
  const [mapWanted, setMapWanted] = useState(false);
  const help = useRef<HelpHandle>(null);
  const navigate = useNavigate();
  const selection = useSelection();
  const wide = useWide();
  usePageTitle(text.review.pageTitle(queue.title));
  useEffect(() => rememberSearch(search), [search]);
  // Rows keep their place and their focus; what came or changed is simply there.
  useLive(({ kind }) => {
    if (kind !== "presence") void queries.invalidateQueries({ queryKey: ["reviews"] });
  });

  const step = (by: 1 | -1) => {
    const to = neighbour(rows, current, by);
    if (to) focusReport(to.id);
  };
  useShortcuts({
    next: () => step(1),
    previous: () => step(-1),
    open: () => current && void navigate({ to: "/relecture/$id", params: { id: current } }),
    search: () => document.getElementById("queue-search")?.focus(),
    help: () => help.current?.open(),
  });
  if (isStatus(error, 401)) return <Navigate to="/connexion" replace />;

  const shown = isPlaceholderData ? [] : rows;
  const list = { rows: shown, current, onCurrent: setCurrent, selection };
  return (
    <div className={consoleStyles.frame}>
      <ConsoleHeader session={session} onHelp={() => help.current?.open()} />
      <main className={styles.desk}>
        <div className={styles.list}>
          <h1 className={styles.title}>{queue.title}</h1>
          <StatusTabs search={search} counts={counts} />
          <QueueFilters
            search={search}
            onSearch={(to) => void navigate({ to: "/relecture", search: to, replace: true })}
          />
          {shown.length > 0 && !wide && (
            <Button
              aria-expanded={mapWanted}
              className={styles.mapButton ?? ""}
              onClick={() => setMapWanted(!mapWanted)}
            >
              {mapWanted ? queue.hideMap : queue.showMap}
            </Button>
          )}
          {shown.length > 0 && !wide && mapWanted && (
            <div className={styles.smallMap}>
              <QueueMap rows={shown} current={current} onPick={focusReport} inPage />
            </div>
          )}
          {(isPending || isPlaceholderData) && <p className={styles.waiting}>{queue.loading}</p>}
          {error && shown.length === 0 && <FailedQueue error={error} onRetry={() => void query.refetch()} />}
          {!error && !isPending && !isPlaceholderData && shown.length === 0 && <EmptyQueue search={search} />}
          {shown.length > 0 && (wide ? <QueueTable {...list} /> : <QueueCards {...list} />)}
          {query.hasNextPage && !isPlaceholderData && (
            <Button
              className={styles.older ?? ""}
              disabled={query.isFetchingNextPage}
              onClick={() => void query.fetchNextPage()}
            >
              {query.isFetchingNextPage ? queue.loadingOlder : queue.older}
            </Button>
          )}
          <BulkBar selection={selection} />
          <p role="status" className="visually-hidden">
            {isPending || isPlaceholderData ? queue.loading : queue.count(shown.length)}
          </p>
        </div>
        {wide && (
          <div className={styles.map}>
            <QueueMap rows={shown} current={current} onPick={focusReport} inPage={false} />
          </div>
        )}
      </main>
      <ShortcutHelp ref={help} />
    </div>
  );
}
