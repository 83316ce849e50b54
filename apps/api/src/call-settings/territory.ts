import type { MultiPolygon } from "@manufacture/contract/geojson";
import type { Locale } from "@manufacture/contract/locale";
import { explain } from "@manufacture/outline/explain";
import { judgeTerritory, TERRITORY_RULE } from "@manufacture/outline/territory";
import { Refusal } from "../refusal.ts";

/** A territory as it is stored (WGS84). Throws `Refusal` 422 with the verdict, which says where it is wrong. */
export function acceptedTerritory(shape: unknown, country: MultiPolygon, locale: Locale): MultiPolygon {
  const judged = judgeTerritory(shape, country);
  if (judged.accepted && judged.outline) return judged.outline;
  const refused = judged.defects.filter(({ severity }) => severity === "refused");
  const sentences = refused.map((defect) => explain(defect, { ...judged, rule: TERRITORY_RULE }, locale));
  throw new Refusal(422, "territory_is_refused", {
    detail: [...new Set(sentences)].join(" "),
    verdict: judged,
  });
}
