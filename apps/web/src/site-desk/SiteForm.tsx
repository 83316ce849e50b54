import { routes } from "@manufacture/contract/routes";
import { Certainty } from "@manufacture/contract/site";
import type { SiteChange, SiteDossier } from "@manufacture/contract/site-desk";
import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { call } from "../api.ts";
import { failureSentence } from "../review/failure.ts";
import { ifMatch } from "../review/use-dossier-act.ts";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import { Field } from "../ui/Field.tsx";
import { Notice } from "../ui/Notice.tsx";
import { SiteConflict } from "./SiteConflict.tsx";
import styles from "./site-desk.module.css";
import { changeOf, type Typed, typedOf } from "./site-fields.ts";
import { changedMeanwhile, siteKey, useSiteAct } from "./use-site-act.ts";

const words = text.siteDesk;
const LONG = ["description", "sources"];

/** What the public reads of a site, to be changed with its history. */
export function SiteForm({ dossier }: { dossier: SiteDossier }) {
  const { id } = dossier;
  const queries = useQueryClient();
  const [typed, setTyped] = useState<Partial<Typed>>({});
  const values = { ...typedOf(dossier.site), ...typed };
  const save = useSiteAct(id, ({ change, on }: { change: SiteChange; on: SiteDossier }) =>
    call(routes.changeSite, { params: { id }, body: change, headers: ifMatch(on) }),
  );
  const current = changedMeanwhile(save.error, id);
  const send = (on: SiteDossier) => {
    const change = changeOf(typed);
    if (Object.keys(change).length === 0 || save.isPending) return;
    save.mutate({ change, on }, { onSuccess: () => setTyped({}) });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (values.name.trim().length >= 3) send(dossier);
  };
  const fields = (Object.keys(words.fields) as (keyof Typed)[]).filter((field) => field !== "certainty"); // the fields of the catalogue
  return (
    <section aria-labelledby="edit-title">
      <h2 id="edit-title">{words.edit}</h2>
      {current && (
        <SiteConflict
          current={current}
          typed={typed}
          onMine={() => send(current)}
          onTheirs={() => {
            setTyped({});
            save.reset();
            queries.setQueryData(siteKey(id), current);
          }}
        />
      )}
      {save.error && !current && (
        <Notice tone="problem">
          <p>{failureSentence(save.error)}</p>
        </Notice>
      )}
      <form onSubmit={submit} className={styles.form} noValidate>
        {fields.map((field) => (
          <Field
            key={field}
            label={words.fields[field]}
            error={
              field === "name" && values.name.trim().length < 3 ? text.review.forms.nameMissing : undefined
            }
          >
            {(wiring) =>
              LONG.includes(field) ? (
                <textarea
                  {...wiring}
                  rows={4}
                  value={values[field]}
                  onChange={({ target }) => setTyped({ ...typed, [field]: target.value })}
                />
              ) : (
                <input
                  {...wiring}
                  type="text"
                  value={values[field]}
                  onChange={({ target }) => setTyped({ ...typed, [field]: target.value })}
                />
              )
            }
          </Field>
        ))}
        <Field label={words.fields.certainty}>
          {(wiring) => (
            <select
              {...wiring}
              value={values.certainty}
              onChange={({ target }) => setTyped({ ...typed, certainty: target.value })}
            >
              {Certainty.options.map((each) => (
                <option key={each} value={each}>
                  {text.sites.certainties[each]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <div className={styles.actions}>
          <Button type="submit" look="strong" aria-disabled={save.isPending}>
            {words.save}
          </Button>
          <p role="status">{save.isSuccess && Object.keys(typed).length === 0 ? words.saved : ""}</p>
        </div>
      </form>
    </section>
  );
}
