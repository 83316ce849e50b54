import { type CallSettings, SETTING_BOUNDS } from "@manufacture/contract/call-settings";
import { routes } from "@manufacture/contract/routes";
import { call } from "../api.ts";
import { text } from "../text/text.ts";
import own from "./areas.module.css";
import styles from "./calls.module.css";
import { SaidFields } from "./SaidFields.tsx";
import { SectionForm } from "./SectionForm.tsx";
import { saidIn, saidLabel, saidValues } from "./said-values.ts";
import type { SectionProps } from "./sections.ts";
import { useSection } from "./use-section.ts";

const words = text.calls.pause;

const valuesOf = ({ paused }: CallSettings) => ({
  paused: paused ? "on" : "",
  ...saidValues("word", paused?.word),
});

/** The call stands still for a while, with a word why. */
export function PauseSection({ settings, readOnly }: SectionProps) {
  const section = useSection("pause", valuesOf(settings));
  const { values, change } = section;
  const paused = values.paused === "on";
  const word = saidIn(values, "word");
  return (
    <SectionForm
      title={words.title}
      help={words.help}
      {...{ settings, section, readOnly, valuesOf }}
      labelOf={(key) => (key === "paused" ? words.state : saidLabel(key, words.word))}
      shown={(key, value) => (key !== "paused" ? value : value ? words.on : words.off)}
      faults={() => (paused && !word.fr ? [{ field: "word.fr", sentence: text.calls.needed }] : [])}
      send={(revision) =>
        call(routes.changeCall, {
          params: { slug: settings.slug },
          headers: { "if-match": `"${revision}"` },
          body: { paused: paused ? word : null },
        })
      }
    >
      {(errors) => (
        <>
          <p className={settings.paused ? own.stopped : own.running}>
            {settings.paused
              ? words.since(text.review.moment(new Date(settings.paused.since), new Date()))
              : words.running}
          </p>
          {!readOnly && (
            <label className={styles.switch}>
              <input
                type="checkbox"
                checked={paused}
                onChange={({ target }) => change({ paused: target.checked ? "on" : "" })}
              />
              {words.switch}
            </label>
          )}
          {paused && (
            <SaidFields
              name="word"
              label={words.word}
              hint={words.wordHint}
              values={values}
              onChange={change}
              readOnly={readOnly}
              maxLength={SETTING_BOUNDS.pauseWordLength}
              long
              error={errors.find(({ field }) => field === "word.fr")?.sentence}
            />
          )}
        </>
      )}
    </SectionForm>
  );
}
