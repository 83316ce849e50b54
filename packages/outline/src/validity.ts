import type { Defect } from "@manufacture/contract/verdict";
import { contacts } from "./contacts.ts";
import type { Part } from "./corners.ts";
import { interiorSplits } from "./interior.ts";
import { nesting } from "./nesting.ts";

/**
 * All that makes cleaned parts invalid in the OGC sense; none exactly when ST_IsValid (GEOS 3.11 and later) says true.
 * O(n²) in the number of corners.
 */
export function geometricDefects(parts: Part[]): Defect[] {
  const found = contacts(parts);
  const splits = parts.flatMap((_, part) =>
    interiorSplits(found.touches.filter(({ rings: [ring] }) => ring.part === part)),
  );
  return [...found.defects, ...nesting(parts, found), ...splits];
}
