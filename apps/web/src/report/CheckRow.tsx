import { useRouter } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { text } from "../text/text.ts";
import styles from "./form.module.css";
import { type Stop, stepHref } from "./steps.ts";

/** One thing that will be sent, and the way to change it. */
export function CheckRow({ term, stop, children }: { term: string; stop: Stop; children: ReactNode }) {
  const { history } = useRouter();
  const href = stepHref(stop, { onward: "verifier" });
  return (
    <div className={styles.row}>
      <dt>{term}</dt>
      <dd className={styles.edit}>
        <a
          href={href}
          aria-label={text.report.check.editWhat(term)}
          onClick={(event) => {
            event.preventDefault(); // within the page: nothing reloads
            history.push(href);
          }}
        >
          {text.report.edit}
        </a>
      </dd>
      <dd className={styles.value}>{children}</dd>
    </div>
  );
}
