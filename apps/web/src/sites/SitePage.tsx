import { routes } from "@manufacture/contract/routes";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { call, Refusal } from "../api.ts";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import { LanguageNav } from "../ui/LanguageNav.tsx";
import { Notice } from "../ui/Notice.tsx";
import { useOnline } from "../ui/use-online.ts";
import { usePageTitle } from "../ui/use-page-title.ts";
import { useTakeOver } from "../ui/use-take-over.ts";
import { rememberedExplore } from "./explore-memory.ts";
import { SiteSheet } from "./SiteSheet.tsx";
import styles from "./site.module.css";
import { WrongHere } from "./WrongHere.tsx";

const route = getRouteApi("/lieu/$slug");
const words = text.sites.page;

/** One site, at /lieu/:slug. */
export function SitePage() {
  const { slug } = route.useParams();
  const { data, error, isPaused, refetch } = useQuery({
    queryKey: ["site", slug],
    queryFn: ({ signal }) => call(routes.site, { params: { slug }, signal }),
  });
  const missing = error instanceof Refusal && error.problem.status < 500;
  const failed = !data && !missing && (error !== null || isPaused);
  usePageTitle(words.title(data?.name ?? (missing ? words.missing : text.shell.loading)));
  useTakeOver(data !== undefined || missing || failed);
  return (
    <div className={styles.page}>
      <nav className={styles.bar}>
        <Link to="/" search={rememberedExplore() ?? { lieu: slug }} className={styles.back}>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M20 12H4M11 5 4 12 11 19" />
          </svg>
          {words.back}
        </Link>
        <LanguageNav />
      </nav>
      <main className={styles.main}>
        {data && (
          <>
            <SiteSheet site={data} />
            <WrongHere slug={data.slug} />
          </>
        )}
        {!data && missing && <Missing />}
        {failed && <Failed onRetry={() => void refetch()} />}
        {!data && !missing && !failed && <p role="status">{words.loading}</p>}
      </main>
    </div>
  );
}

const Missing = () => (
  <div className={styles.message}>
    <h1>{words.missing}</h1>
    <p>{words.missingHelp}</p>
  </div>
);

function Failed({ onRetry }: { onRetry: () => void }) {
  const online = useOnline();
  return (
    <Notice tone="problem" title={online ? words.failed : text.sites.explore.offline}>
      <p>{words.failedHelp}</p>
      <Button onClick={onRetry}>{text.shell.retry}</Button>
    </Notice>
  );
}
