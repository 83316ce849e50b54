import { routes } from "@manufacture/contract/routes";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { encode } from "uqr";
import { call } from "../api.ts";
import { failureSentence } from "../review/failure.ts";
import { text } from "../text/text.ts";
import { colon } from "../text/typography.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { ACCOUNT_KEY } from "./account-key.ts";
import { CodeForm } from "./CodeForm.tsx";
import styles from "./people.module.css";

const words = text.people;

/** The second factor: turned on with a first code, off with another. */
export function FactorSection({ on }: { on: boolean }) {
  const queries = useQueryClient();
  const [leaving, setLeaving] = useState(false);
  const begin = useMutation({ mutationFn: () => call(routes.beginFactor), gcTime: 0 });
  const settle = {
    onSuccess: (after: unknown) => {
      queries.setQueryData(ACCOUNT_KEY, after);
      begin.reset();
      setLeaving(false);
    },
  };
  const confirm = useMutation({
    mutationFn: (code: string) => call(routes.confirmFactor, { body: { code } }),
    ...settle,
  });
  const drop = useMutation({
    mutationFn: (code: string) => call(routes.dropFactor, { body: { code } }),
    ...settle,
  });
  return (
    <section aria-labelledby="factor-title" className={styles.factor}>
      <h2 id="factor-title">{words.factorTitle}</h2>
      <p>{on ? words.factorOn : words.factorOff}</p>
      {begin.error && (
        <Notice tone="problem">
          <p>{failureSentence(begin.error)}</p>
        </Notice>
      )}
      {!on && !begin.data && <Button onClick={() => begin.mutate()}>{words.turnOn}</Button>}
      {!on && begin.data && (
        <>
          <p>{words.scan}</p>
          <QrCode content={begin.data.uri} />
          <p>
            {words.secret}
            {colon()}
            <code className={styles.secret}>{begin.data.secret.match(/.{1,4}/g)?.join(" ")}</code>
          </p>
          <CodeForm
            label={words.confirm}
            error={confirm.error}
            busy={confirm.isPending}
            onCode={(code) => confirm.mutate(code)}
          />
        </>
      )}
      {on && !leaving && <Button onClick={() => setLeaving(true)}>{words.turnOff}</Button>}
      {on && leaving && (
        <CodeForm
          label={words.turnOff}
          error={drop.error}
          busy={drop.isPending}
          onCode={(code) => drop.mutate(code)}
        />
      )}
    </section>
  );
}

/** Drawn as a path: our pages take no markup from strings. Dark on light in both themes, as scanners want it. */
function QrCode({ content }: { content: string }) {
  const { data, size } = encode(content, { border: 2 });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ""))).join("");
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={words.qr} className={styles.qr}>
      <rect width={size} height={size} />
      <path d={path} />
    </svg>
  );
}
