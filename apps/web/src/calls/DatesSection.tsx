import type { CallSettings } from "@manufacture/contract/call-settings";
import { routes } from "@manufacture/contract/routes";
import { call } from "../api.ts";
import type { FieldError } from "../report/ErrorSummary.tsx";
import { text } from "../text/text.ts";
import { Field } from "../ui/Field.tsx";
import styles from "./calls.module.css";
import { fromLiege, toLiege } from "./liege-time.ts";
import { SectionForm } from "./SectionForm.tsx";
import type { SectionProps } from "./sections.ts";
import { useSection } from "./use-section.ts";

const words = text.calls.dates;

const valuesOf = ({ openedAt, closedAt }: CallSettings) => ({
  openedAt: toLiege(openedAt),
  closedAt: closedAt ? toLiege(closedAt) : "",
});

/** When the call begins and ends. */
export function DatesSection({ settings, readOnly }: SectionProps) {
  const read = valuesOf(settings);
  const section = useSection("dates", read);
  const { openedAt = "", closedAt = "" } = section.values;
  const opens = fromLiege(openedAt);
  const closes = closedAt === "" ? null : fromLiege(closedAt);

  const faults = (): FieldError[] => [
    ...(opens ? [] : [{ field: "openedAt", sentence: words.wrong }]),
    ...(closes === undefined ? [{ field: "closedAt", sentence: words.wrong }] : []),
    ...(opens && closes && closes <= opens ? [{ field: "closedAt", sentence: words.order }] : []),
  ];
  const when = (name: "openedAt" | "closedAt", errors: readonly FieldError[]) => (
    <Field
      id={name}
      label={words[name]}
      hint={name === "closedAt" ? words.closedHint : undefined}
      optional={name === "closedAt" ? text.calls.optional : undefined}
      error={errors.find(({ field }) => field === name)?.sentence}
    >
      {(wiring) => (
        <input
          {...wiring}
          type="datetime-local"
          readOnly={readOnly}
          value={section.values[name] ?? ""}
          onChange={({ target }) => section.change({ [name]: target.value })}
        />
      )}
    </Field>
  );
  return (
    <SectionForm
      title={words.title}
      help={words.hint}
      {...{ settings, section, readOnly, valuesOf, faults }}
      labelOf={(key) => (key === "openedAt" ? words.openedAt : words.closedAt)}
      shown={(_, value) => value.replace("T", " ")}
      send={(revision) =>
        call(routes.changeCall, {
          params: { slug: settings.slug },
          headers: { "if-match": `"${revision}"` },
          // The form shows minutes: what was not touched keeps its seconds.
          body: {
            ...(openedAt !== read.openedAt && { openedAt: opens }),
            ...(closedAt !== read.closedAt && { closedAt: closes }),
          },
        })
      }
    >
      {(errors) => (
        <div className={styles.pair}>
          {when("openedAt", errors)}
          {when("closedAt", errors)}
        </div>
      )}
    </SectionForm>
  );
}
