import { routes } from "@manufacture/contract/routes";
import type { SiteDossier } from "@manufacture/contract/site-desk";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { call } from "../api.ts";
import { ConsoleFrame } from "../review/ConsoleFrame.tsx";
import { failureSentence } from "../review/failure.ts";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { Corrections } from "./Corrections.tsx";
import { OnMap } from "./OnMap.tsx";
import { SiteForm } from "./SiteForm.tsx";
import { SiteHistory } from "./SiteHistory.tsx";
import { StageForm } from "./StageForm.tsx";
import styles from "./site-desk.module.css";
import { siteKey } from "./use-site-act.ts";

const words = text.siteDesk;

/** One published site in the team's hands. */
export function SiteDeskPage() {
  const { id } = useParams({ from: "/relecture/lieux/$id" });
  const { data, error, refetch } = useQuery({
    queryKey: siteKey(id),
    queryFn: ({ signal }) => call(routes.deskSite, { params: { id }, signal }),
    staleTime: 0,
    refetchOnWindowFocus: false, // a newer version under a form that is being filled in would hide a conflict
  });
  return (
    <ConsoleFrame title={data?.name ?? words.title}>
      <p>
        <Link to="/relecture/lieux">{words.back}</Link>
      </p>
      {!data && !error && <p role="status">{words.loading}</p>}
      {!data && error && (
        <Notice tone="problem" title={words.failed}>
          <p>{failureSentence(error)}</p>
          <Button onClick={() => void refetch()}>{text.review.retry}</Button>
        </Notice>
      )}
      {data && <Sheet site={data} />}
    </ConsoleFrame>
  );
}

const Sheet = ({ site }: { site: SiteDossier }) => (
  <>
    <p className={styles.links}>
      <strong>{site.published ? text.sites.stages[site.stage] : words.off}</strong>
      {site.published && <a href={`/lieu/${site.slug}`}>{words.publicPage}</a>}
      {site.report && (
        <Link to="/relecture/$id" params={{ id: site.report.id }} preload={false}>
          {words.report} {site.report.reference}
        </Link>
      )}
    </p>
    <Corrections site={site} />
    {site.published && (
      <>
        <SiteForm key={site.id} dossier={site} />
        <StageForm site={site} />
      </>
    )}
    <OnMap site={site} />
    <SiteHistory site={site} />
  </>
);
