import { routes } from "@manufacture/contract/routes";
import { Certainty, Episode, Stage } from "@manufacture/contract/site";
import { PartialDate, type SiteDossier, type StageChange } from "@manufacture/contract/site-desk";
import { type FormEvent, useState } from "react";
import { call } from "../api.ts";
import { failureSentence } from "../review/failure.ts";
import { ifMatch } from "../review/use-dossier-act.ts";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import { Field } from "../ui/Field.tsx";
import { Notice } from "../ui/Notice.tsx";
import styles from "./site-desk.module.css";
import { useSiteAct } from "./use-site-act.ts";

const words = text.siteDesk;
const EMPTY = { title: "", kind: "occupation", starts: "", ends: "", certainty: "high" };
const isDate = (typed: string) => typed === "" || PartialDate.safeParse(typed).success;

/** A place goes on: another stage, and what begins or ends there. */
export function StageForm({ site }: { site: SiteDossier }) {
  const { id } = site;
  const [stage, setStage] = useState<string>(site.stage);
  const [typed, setTyped] = useState(EMPTY);
  const [tried, setTried] = useState(false);
  const change = useSiteAct(id, (body: StageChange) =>
    call(routes.changeStage, { params: { id }, body, headers: ifMatch(site) }),
  );
  const dates = isDate(typed.starts) && isDate(typed.ends);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const wanted = Stage.safeParse(stage);
    if (!dates || !wanted.success || change.isPending) return;
    const episode = episodeOf(typed);
    if (wanted.data === site.stage && !episode) return;
    change.mutate(
      { stage: wanted.data, ...(episode && { episode }) },
      {
        onSuccess: () => {
          setTyped(EMPTY);
          setTried(false);
        },
      },
    );
  };
  const input = (field: "title" | "starts" | "ends", label: string, error?: string) => (
    <Field label={label} error={error}>
      {(wiring) => (
        <input
          {...wiring}
          type="text"
          maxLength={200}
          value={typed[field]}
          onChange={({ target }) => setTyped({ ...typed, [field]: target.value })}
        />
      )}
    </Field>
  );
  const wrong = (date: string) => (tried && !isDate(date) ? words.dateWrong : undefined);
  return (
    <section aria-labelledby="stage-title">
      <h2 id="stage-title">{words.stage}</h2>
      <p className={styles.quiet}>{words.stageHint}</p>
      {change.error && (
        <Notice tone="problem">
          <p>{failureSentence(change.error)}</p>
        </Notice>
      )}
      <form onSubmit={submit} className={styles.form} noValidate>
        <Choice
          label={words.newStage}
          value={stage}
          onChoose={setStage}
          options={Stage.options.map((each) => [each, text.sites.stages[each]])}
        />
        {input("title", words.episode)}
        <Choice
          label={words.kind}
          value={typed.kind}
          onChoose={(kind) => setTyped({ ...typed, kind })}
          options={Episode.shape.kind.options.map((each) => [each, words.kinds[each]])}
        />
        {input("starts", words.starts, wrong(typed.starts))}
        {input("ends", words.ends, wrong(typed.ends))}
        <Choice
          label={words.certainty}
          value={typed.certainty}
          onChoose={(certainty) => setTyped({ ...typed, certainty })}
          options={Certainty.options.map((each) => [each, text.sites.certainties[each]])}
        />
        <div className={styles.actions}>
          <Button type="submit" look="strong" aria-disabled={change.isPending}>
            {words.changeStage}
          </Button>
        </div>
      </form>
      <h3>{words.episodes}</h3>
      {site.episodes.length === 0 && <p>{words.noEpisodes}</p>}
      <ul className={styles.episodes}>
        {site.episodes.map((episode) => (
          <li key={`${episode.title} ${episode.years}`}>
            <strong>{episode.title}</strong>{" "}
            {[episode.starts ?? episode.years, episode.ends].filter(Boolean).join(" – ")}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Without a title there is nothing to tell. */
function episodeOf({ title, kind, starts, ends, certainty }: typeof EMPTY): StageChange["episode"] {
  const known = Episode.shape.kind.safeParse(kind);
  const sure = Certainty.safeParse(certainty);
  if (title.trim().length < 2 || !known.success || !sure.success) return undefined;
  return {
    title: title.trim(),
    kind: known.data,
    certainty: sure.data,
    sources: [],
    ...(starts && { starts }),
    ...(ends && { ends }),
  };
}

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly (readonly [string, string])[];
  onChoose: (value: string) => void;
}

const Choice = ({ label, value, options, onChoose }: ChoiceProps) => (
  <Field label={label}>
    {(wiring) => (
      <select {...wiring} value={value} onChange={({ target }) => onChoose(target.value)}>
        {options.map(([each, said]) => (
          <option key={each} value={each}>
            {said}
          </option>
        ))}
      </select>
    )}
  </Field>
);
