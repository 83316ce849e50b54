import { routes } from "@manufacture/contract/routes";
import type { DeskSite } from "@manufacture/contract/site-desk";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { call } from "../api.ts";
import { ConsoleFrame } from "../review/ConsoleFrame.tsx";
import { failureSentence } from "../review/failure.ts";
import { SearchBox } from "../review/SearchBox.tsx";
import { text } from "../text/text.ts";
import { areaText } from "../text/typography.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import styles from "./site-desk.module.css";

const words = text.siteDesk;
const TABS = [
  [undefined, words.tabs.all],
  ["corrections", words.tabs.corrections],
  ["retires", words.tabs.off],
] as const;

/** Sites on the map and those taken off it, with what the public says is wrong. */
export const SitesPage = () => (
  <ConsoleFrame title={words.title}>
    <Sites />
  </ConsoleFrame>
);

function Sites() {
  const { q, vue } = useSearch({ from: "/relecture/lieux" });
  const navigate = useNavigate();
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage, refetch } =
    useInfiniteQuery({
      queryKey: ["desk-sites", q, vue],
      queryFn: ({ pageParam, signal }) =>
        call(routes.deskSites, {
          query: {
            limit: "50",
            ...(q && { q }),
            ...(vue === "corrections" && { corrections: "1" as const }),
            ...(vue === "retires" && { off: "1" as const }),
            ...(pageParam && { cursor: pageParam }),
          },
          signal,
        }),
      initialPageParam: "",
      getNextPageParam: ({ next }) => next ?? undefined,
      placeholderData: keepPreviousData,
    });
  const sites = data?.pages.flatMap((page) => page.sites) ?? [];
  const waiting = data?.pages[0]?.corrections ?? 0;
  return (
    <>
      <nav className={styles.tabs} aria-label={words.title}>
        {TABS.map(([tab, label]) => (
          <Link
            key={label}
            to="/relecture/lieux"
            search={{ q, vue: tab }}
            activeProps={{}}
            aria-current={tab === vue ? "page" : undefined}
          >
            {label} {tab === "corrections" && waiting > 0 && <span>{waiting}</span>}
          </Link>
        ))}
      </nav>
      <SearchBox
        q={q ?? ""}
        label={words.search}
        onSearch={(typed) =>
          void navigate({ to: "/relecture/lieux", search: { q: typed || undefined, vue }, replace: true })
        }
      />
      {error && (
        <Notice tone="problem" title={words.failed}>
          <p>{failureSentence(error)}</p>
          <Button onClick={() => void refetch()}>{text.review.retry}</Button>
        </Notice>
      )}
      {isPending && <p role="status">{words.loading}</p>}
      {!isPending && !error && sites.length === 0 && <p>{words.none}</p>}
      <ul className={styles.sites}>
        {sites.map((site) => (
          <Line key={site.id} site={site} />
        ))}
      </ul>
      {hasNextPage && (
        <Button disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {words.more}
        </Button>
      )}
    </>
  );
}

const Line = ({ site }: { site: DeskSite }) => (
  <li>
    <Link to="/relecture/lieux/$id" params={{ id: site.id }} preload={false}>
      {site.name}
    </Link>
    <span>
      {[text.sites.stages[site.stage], site.commune, site.areaM2 === null ? null : areaText(site.areaM2)]
        .filter(Boolean)
        .join(" · ")}
    </span>
    {!site.published && <strong>{words.off}</strong>}
    {site.corrections > 0 && <strong>{words.corrections(site.corrections)}</strong>}
  </li>
);
