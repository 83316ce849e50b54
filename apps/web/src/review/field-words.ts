import type { WorkingChange, WorkingField } from "@manufacture/contract/dossier";
import { geodesicAreaM2 } from "@manufacture/outline/area";
import { text } from "../text/text.ts";
import { areaText } from "../text/typography.ts";

type Said = { [Field in WorkingField]: (value: NonNullable<WorkingChange[Field]>) => string };

const { forms } = text.review;
const plain = (value: string) => value;

const SAY: Said = {
  name: plain,
  commune: plain,
  address: plain,
  publicDescription: plain,
  workingOutline: (outline) => areaText(geodesicAreaM2(outline)),
  publicOutline: (outline) =>
    outline.kind === "exact"
      ? forms.outlines.exact
      : `${forms.outlines[outline.kind]}, ${metresIn(outline)}\u00a0m`,
  outlineReason: (reason) => text.desk.outline.reasons[reason],
  photoPlan: (plan) => text.review.photos.title(plan.filter(({ hidden }) => !hidden).length),
};

function metresIn(outline: Exclude<NonNullable<WorkingChange["publicOutline"]>, { kind: "exact" }>): number {
  if (outline.kind === "simplified") return outline.toleranceM;
  return outline.kind === "generalised" ? outline.gridM : outline.radiusM;
}

/** A field of the public card in words. */
export function said<Field extends WorkingField>(field: Field, value: WorkingChange[Field]): string {
  if (value === null || value === undefined) return text.desk.conflict.asSent;
  return SAY[field](value) || text.desk.conflict.empty;
}
