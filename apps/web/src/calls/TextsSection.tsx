import { type CallSettings, SETTING_BOUNDS } from "@manufacture/contract/call-settings";
import { routes } from "@manufacture/contract/routes";
import { call } from "../api.ts";
import { text } from "../text/text.ts";
import { SaidFields } from "./SaidFields.tsx";
import { SectionForm } from "./SectionForm.tsx";
import { saidIn, saidLabel, saidValues } from "./said-values.ts";
import type { SectionProps } from "./sections.ts";
import { useSection } from "./use-section.ts";

const words = text.calls.texts;
const NAMES = ["title", "introduction"] as const;

const valuesOf = ({ title, introduction }: CallSettings) => ({
  ...saidValues("title", title),
  ...saidValues("introduction", introduction),
});

/** What the call says of itself. */
export function TextsSection({ settings, readOnly }: SectionProps) {
  const section = useSection("textes", valuesOf(settings));
  const { values, change } = section;
  const fields = { values, onChange: change, readOnly };
  return (
    <SectionForm
      title={text.calls.sections.textes}
      help={text.calls.fallback}
      {...{ settings, section, readOnly, valuesOf }}
      labelOf={(key) => saidLabel(key, key.startsWith("title") ? words.title : words.introduction)}
      faults={() =>
        NAMES.flatMap((name) =>
          saidIn(values, name).fr ? [] : [{ field: `${name}.fr`, sentence: text.calls.needed }],
        )
      }
      send={(revision) =>
        call(routes.changeCall, {
          params: { slug: settings.slug },
          headers: { "if-match": `"${revision}"` },
          body: { title: saidIn(values, "title"), introduction: saidIn(values, "introduction") },
        })
      }
    >
      {(errors) => (
        <>
          <SaidFields
            {...fields}
            name="title"
            label={words.title}
            maxLength={SETTING_BOUNDS.titleLength}
            error={errors.find(({ field }) => field === "title.fr")?.sentence}
          />
          <SaidFields
            {...fields}
            name="introduction"
            label={words.introduction}
            hint={words.introductionHint}
            maxLength={SETTING_BOUNDS.introductionLength}
            long
            error={errors.find(({ field }) => field === "introduction.fr")?.sentence}
          />
        </>
      )}
    </SectionForm>
  );
}
