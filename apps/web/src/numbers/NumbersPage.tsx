import { routes } from "@manufacture/contract/routes";
import { useQuery } from "@tanstack/react-query";
import { call } from "../api.ts";
import { ConsoleFrame } from "../review/ConsoleFrame.tsx";
import { failureSentence } from "../review/failure.ts";
import { text } from "../text/text.ts";
import { Button, buttonClass } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { Bars } from "./Bars.tsx";
import { CoverageSection } from "./CoverageSection.tsx";
import styles from "./numbers.module.css";
import { Weeks } from "./Weeks.tsx";

const words = text.numbers;

/** The call in figures; printed, it is one page. */
export const NumbersPage = () => (
  <ConsoleFrame title={words.title}>
    <Figures />
  </ConsoleFrame>
);

function Figures() {
  const { data, error, refetch } = useQuery({
    queryKey: ["numbers"],
    queryFn: ({ signal }) => call(routes.numbers, { signal }),
  });
  if (!data)
    return error ? (
      <Notice tone="problem" title={words.failed}>
        <p>{failureSentence(error)}</p>
        <Button onClick={() => void refetch()}>{text.review.retry}</Button>
      </Notice>
    ) : (
      <p role="status">{words.loading}</p>
    );
  const { received, waiting, hectares, statuses, reasons, communes, weeks } = data;
  return (
    <>
      <p className={styles.printed}>{words.printed(new Date())}</p>
      <div className={styles.acts}>
        <Button onClick={() => window.print()}>{words.print}</Button>
        <a className={buttonClass()} href="/api/reviews.csv" download>
          {words.csv}
        </a>
        <p>{words.csvHint}</p>
      </div>
      {received === 0 && <p>{words.empty}</p>}
      <dl className={styles.figures}>
        <Figure label={words.received} value={words.figure(received)} />
        <Figure
          label={words.waiting}
          value={words.figure(waiting.count)}
          more={waiting.count > 0 ? words.waitingSince(waiting.medianDays, waiting.oldestDays) : undefined}
        />
        <Figure
          label={words.hectares}
          value={words.figure(hectares.published)}
          more={words.hectaresWaiting(hectares.waiting)}
        />
      </dl>
      <Weeks weeks={weeks} />
      <div className={styles.columns}>
        <Bars
          title={words.statuses}
          lines={Object.entries(statuses)
            .filter(([, count]) => count > 0)
            .map(([status, count]) => ({
              label: text.review.statuses[status as keyof typeof statuses], // the keys of that very record
              count,
            }))}
        />
        <Bars
          title={words.communes}
          lines={communes.map(({ commune, received: count, published }) => ({
            label: commune ?? words.unknownCommune,
            count,
            more: published > 0 ? words.publishedOf(published) : undefined,
          }))}
        />
        <Bars
          title={words.reasons}
          none={words.noReason}
          lines={reasons.map(({ reason, count }) => ({ label: reason, count }))}
        />
      </div>
      <CoverageSection />
    </>
  );
}

const Figure = ({ label, value, more }: { label: string; value: string; more?: string | undefined }) => (
  <div>
    <dt>{label}</dt>
    <dd>
      <strong>{value}</strong>
      {more && <small>{more}</small>}
    </dd>
  </div>
);
