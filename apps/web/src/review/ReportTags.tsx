import type { Dossier } from "@manufacture/contract/dossier";
import { routes } from "@manufacture/contract/routes";
import { call } from "../api.ts";
import { text } from "../text/text.ts";
import { Notice } from "../ui/Notice.tsx";
import dossierStyles from "./dossier.module.css";
import { failureSentence } from "./failure.ts";
import { TagPicker } from "./TagPicker.tsx";
import { tagsToSend } from "./tags.ts";
import { useDossierAct } from "./use-dossier-act.ts";

/** The tags of a report, kept at once: whoever puts others on it meanwhile is in nobody's way. */
export function ReportTags({ dossier }: { dossier: Dossier }) {
  const { id, tags, allTags } = dossier;
  const now = tags.map(({ label }) => label);
  const change = useDossierAct(id, (wanted: readonly string[]) =>
    call(routes.tagReport, {
      params: { id },
      body: {
        add: tagsToSend(
          wanted.filter((label) => !now.includes(label)),
          allTags,
        ),
        remove: tagsToSend(
          now.filter((label) => !wanted.includes(label)),
          allTags,
        ),
      },
    }),
  );
  return (
    <section className={dossierStyles.section} aria-labelledby="tags-title">
      <h2 id="tags-title">{text.review.tags.title}</h2>
      {change.error && (
        <Notice tone="problem">
          <p>{failureSentence(change.error)}</p>
        </Notice>
      )}
      <TagPicker
        known={allTags}
        chosen={change.isPending ? change.variables : now}
        onChange={(wanted) => !change.isPending && change.mutate(wanted)}
      />
    </section>
  );
}
