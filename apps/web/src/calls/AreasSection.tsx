import { routes } from "@manufacture/contract/routes";
import { footballPitches } from "@manufacture/outline/football";
import { call } from "../api.ts";
import type { FieldError } from "../report/ErrorSummary.tsx";
import { text } from "../text/text.ts";
import { areaText, grouped } from "../text/typography.ts";
import { Field } from "../ui/Field.tsx";
import { AreaScale } from "./AreaScale.tsx";
import own from "./areas.module.css";
import { areaFaults, areasOf, numberIn } from "./areas-values.ts";
import { SectionForm } from "./SectionForm.tsx";
import type { SectionProps } from "./sections.ts";
import { useSection } from "./use-section.ts";

const words = text.calls.areas;
const FIELDS = [
  ["floorAreaM2", words.floorHint],
  ["minAreaM2", words.minHint],
  ["maxAreaM2", words.maxHint],
  ["maxCorners", words.cornersHint],
] as const;

const isField = (key: string): key is (typeof FIELDS)[number][0] => FIELDS.some(([name]) => name === key);
const labelOf = (key: string) => (isField(key) ? words[key] : key);
const shown = (key: string, value: string) => {
  const number = numberIn(value);
  if (Number.isNaN(number)) return value;
  return key === "maxCorners" ? grouped(number) : `${grouped(number)}\u00a0${words.unit}`;
};

/** From which size on, down to which, and up to which. */
export function AreasSection({ settings, readOnly }: SectionProps) {
  const section = useSection("surfaces", areasOf(settings));
  const { values, change } = section;
  const read = areasOf(settings);
  const sent = () =>
    Object.fromEntries(
      FIELDS.flatMap(([name]) => (values[name] === read[name] ? [] : [[name, numberIn(values[name])]])),
    );
  const field = (name: (typeof FIELDS)[number][0], hint: string, errors: readonly FieldError[]) => (
    <Field
      key={name}
      id={name}
      label={name === "maxCorners" ? words[name] : `${words[name]} (${words.unit})`}
      hint={hint}
      error={errors.find((error) => error.field === name)?.sentence}
    >
      {(wiring) => (
        <input
          {...wiring}
          inputMode="decimal"
          autoComplete="off"
          readOnly={readOnly}
          value={values[name] ?? ""}
          onChange={({ target }) => change({ [name]: target.value })}
        />
      )}
    </Field>
  );
  return (
    <SectionForm
      title={words.title}
      help={words.help}
      {...{ settings, section, readOnly, labelOf }}
      shown={shown}
      valuesOf={areasOf}
      faults={() => areaFaults(values)}
      send={(revision) =>
        call(routes.changeCall, {
          params: { slug: settings.slug },
          headers: { "if-match": `"${revision}"` },
          body: sent(),
        })
      }
    >
      {(errors) => (
        <>
          <AreaScale floorAreaM2={numberIn(values.floorAreaM2)} minAreaM2={numberIn(values.minAreaM2)} />
          <div className={own.areas}>
            {FIELDS.map(([name, hint]) => (
              <div key={name} className={own.area}>
                {field(name, hint, errors)}
                {name !== "maxCorners" && <p className={own.likeness}>{likeness(numberIn(values[name]))}</p>}
              </div>
            ))}
          </div>
        </>
      )}
    </SectionForm>
  );
}

/** What an area in m² looks like; nothing when it is no area. */
const likeness = (areaM2: number) =>
  areaM2 > 0
    ? [areaText(areaM2), text.report.area.comparison(footballPitches(areaM2))].filter(Boolean).join(", ")
    : "";
