import { routes } from "@manufacture/contract/routes";
import { judgeTerritory, TERRITORY_RULE } from "@manufacture/outline/territory";
import { useState } from "react";
import { call } from "../api.ts";
import { isStatus } from "../review/failure.ts";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import styles from "./calls.module.css";
import { SaveFailure } from "./SaveFailure.tsx";
import { SectionConflict } from "./SectionConflict.tsx";
import type { SectionProps } from "./sections.ts";
import { TerritoryBoard } from "./TerritoryBoard.tsx";
import { outlineIn, territoryOf, territoryText } from "./territory-values.ts";
import { useSave } from "./use-save.ts";
import { useSection } from "./use-section.ts";

const words = text.calls.territory;

/** Where the call looks for places. */
export function TerritorySection({ settings, readOnly }: SectionProps) {
  const section = useSection("territoire", territoryOf(settings));
  /** Saved without having drawn anything. */
  const [idle, setIdle] = useState(false);
  const [refused, setRefused] = useState<string>();
  const territory = section.values.territory ?? "";
  const save = useSave({
    section,
    valuesOf: territoryOf,
    send: (revision) =>
      call(routes.changeCall, {
        params: { slug: settings.slug },
        headers: { "if-match": `"${revision}"` },
        body: { territory: outlineIn(territory) },
      }),
  });
  const submit = () => {
    if (save.isPending || section.conflict) return;
    setIdle(!section.isDirty);
    if (!section.isDirty) return setRefused(undefined);
    const outline = outlineIn(territory);
    const accepted = outline && judgeTerritory(outline, TERRITORY_RULE.country).accepted;
    setRefused(outline ? (accepted ? undefined : words.wrong) : words.unfinished);
    if (accepted) save.mutate(settings);
  };
  const failure = save.error && !isStatus(save.error, 412) ? save.error : undefined;
  return (
    <TerritoryBoard
      key={section.generation}
      start={territory}
      readOnly={readOnly}
      saving={save.isPending}
      onDrawn={(drawn) => {
        if (drawn !== territory) section.change({ territory: drawn });
      }}
      onSave={submit}
    >
      <header className={styles.sectionHead}>
        <h2>{words.title}</h2>
        <p className={styles.help}>{words.help}</p>
      </header>
      {section.conflict && (
        <SectionConflict
          by={settings.lastChange?.by}
          section={section}
          conflict={section.conflict}
          labelOf={() => words.title}
          shown={(_, value) => territoryText(value)}
        />
      )}
      {refused && <Notice tone="problem" title={refused} />}
      {failure && <SaveFailure error={failure} />}
      {section.isDirty && !section.conflict && (
        <div className={styles.actions}>
          <p>{section.restored ? text.calls.restored : text.calls.unsaved}</p>
          <Button onClick={section.forget}>{text.calls.discard}</Button>
        </div>
      )}
      <p role="status" className={styles.state}>
        {!section.isDirty && idle ? text.calls.nothingNew : ""}
        {!section.isDirty && !idle && save.isSuccess ? text.calls.saved : ""}
      </p>
    </TerritoryBoard>
  );
}
