import type { FollowUp } from "@manufacture/contract/follow-up";
import { useEffect, useRef, useState } from "react";
import { sketchOf } from "../map/drawing/sketch.ts";
import { Silhouette } from "../report/Silhouette.tsx";
import { here } from "../text/locale.ts";
import { text } from "../text/text.ts";
import { areaText } from "../text/typography.ts";
import { buttonClass } from "../ui/Button.tsx";
import { Correction } from "./Correction.tsx";
import { Erasure } from "./Erasure.tsx";
import styles from "./follow-up.module.css";
import { OwnPhotos } from "./OwnPhotos.tsx";
import { Stepper } from "./Stepper.tsx";
import { Thread } from "./Thread.tsx";
import { Withdrawal } from "./Withdrawal.tsx";

/** Where the report stands, in words for the person who sent it. */
export function FollowedReport({ report, token }: { report: FollowUp; token: string }) {
  const { followUp } = text;
  const [withdrawn, setWithdrawn] = useState(false);
  const state = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (withdrawn) state.current?.focus();
  }, [withdrawn]);
  return (
    <>
      <div>
        <h1>{followUp.title}</h1>
        <p className={styles.reference}>{followUp.reference(report.reference)}</p>
      </div>
      <Stepper status={report.status} />
      <p className={styles.state} ref={state} tabIndex={-1}>
        {followUp.states[report.status]}
      </p>
      {report.reason && report.status !== "withdrawn" && report.status !== "needs_info" && (
        <figure className={styles.reason}>
          <figcaption>{followUp.reason}</figcaption>
          <blockquote>{report.reason}</blockquote>
        </figure>
      )}
      {report.siteSlug && (
        <a className={buttonClass("primary")} href={`/lieu/${report.siteSlug}`}>
          {followUp.site}
        </a>
      )}
      <Thread report={report} token={token} />
      <dl className={styles.facts}>
        <div>
          <dt>{followUp.area}</dt>
          <dd className={styles.area}>{areaText(report.areaM2)}</dd>
          <dd>{followUp.paths[report.path]}</dd>
          <dd className={styles.silhouette}>
            <Silhouette sketch={sketchOf(report.outline)} label={text.report.check.silhouette} />
          </dd>
        </div>
        <div>
          <dt>{followUp.received}</dt>
          <dd>
            <time dateTime={report.receivedAt}>{followUp.date(new Date(report.receivedAt))}</time>
          </dd>
        </div>
      </dl>
      <Joined joined={report.joined} />
      <OwnPhotos report={report} token={token} />
      <Correction report={report} token={token} />
      {report.status !== "withdrawn" && (
        <section className={styles.keep} aria-labelledby="keep-title">
          <h2 id="keep-title">{followUp.keepTitle}</h2>
          <p>{followUp.keep}</p>
        </section>
      )}
      <div className={styles.actions}>
        {report.withdrawable && <Withdrawal token={token} onDone={() => setWithdrawn(true)} />}
        <Erasure token={token} published={report.siteSlug !== null} />
        <a className={styles.link} href={here("/")}>
          {followUp.toMap}
        </a>
        <a className={styles.link} href={here("/signaler")}>
          {followUp.again}
        </a>
      </div>
    </>
  );
}

/** Who else says that it is this place. */
function Joined({ joined: { names, others } }: Pick<FollowUp, "joined">) {
  if (names.length + others === 0) return null;
  return <p className={styles.joined}>{text.followUp.joined(names, others)}</p>;
}
