import type { FollowUp } from "@manufacture/contract/submission";
import { useEffect, useRef, useState } from "react";
import { text } from "../text/text.ts";
import { areaText } from "../text/typography.ts";
import { buttonClass } from "../ui/Button.tsx";
import styles from "./follow-up.module.css";
import { Stepper } from "./Stepper.tsx";
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
      {report.reason && report.status !== "withdrawn" && (
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
      <dl className={styles.facts}>
        <div>
          <dt>{followUp.area}</dt>
          <dd className={styles.area}>{areaText(report.areaM2)}</dd>
          <dd>{followUp.paths[report.path]}</dd>
        </div>
        <div>
          <dt>{followUp.received}</dt>
          <dd>
            <time dateTime={report.receivedAt}>{followUp.date(new Date(report.receivedAt))}</time>
          </dd>
        </div>
      </dl>
      {report.status !== "withdrawn" && (
        <section className={styles.keep} aria-labelledby="keep-title">
          <h2 id="keep-title">{followUp.keepTitle}</h2>
          <p>{followUp.keep}</p>
        </section>
      )}
      <div className={styles.actions}>
        {report.withdrawable && <Withdrawal token={token} onDone={() => setWithdrawn(true)} />}
        <a className={styles.link} href="/">
          {followUp.toMap}
        </a>
        <a className={styles.link} href="/signaler">
          {followUp.again}
        </a>
      </div>
    </>
  );
}
