import type { SiteSummary } from "@manufacture/contract/site";
import { areaText, NBSP } from "../text/typography.ts";

/** The area of a site as the list shows it: "≈ 32 ha" unless it is sure; undefined when nobody knows it. */
export const shownArea = ({
  areaM2,
  certainty,
}: Pick<SiteSummary, "areaM2" | "certainty">): string | undefined =>
  areaM2 === null ? undefined : `${certainty === "high" ? "" : `≈${NBSP}`}${areaText(areaM2)}`;
