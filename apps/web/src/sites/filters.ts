import { REGISTER_OF, type Register, Stage } from "@manufacture/contract/site";

/** What the map and the list are narrowed to; nothing said is everything. As in the address of the page. */
export interface Filters {
  registre?: Register | undefined;
  etape?: Stage | undefined;
  q?: string | undefined;
}

/** Whether a stage passes the filters. */
export const passes = (stage: Stage, { registre, etape }: Filters): boolean =>
  (registre === undefined || REGISTER_OF[stage] === registre) && (etape === undefined || stage === etape);

/** The stages of a register, in the order of the life line. */
export const stagesOf = (register: Register): Stage[] =>
  Stage.options.filter((stage) => REGISTER_OF[stage] === register);

/** How many sites of each stage there are. */
export type StageCounts = Readonly<Partial<Record<Stage, number>>>;

/** How many of them a filter would show. */
export const countOf = (counts: StageCounts, filters: Filters): number =>
  Stage.options.reduce((sum, stage) => sum + (passes(stage, filters) ? (counts[stage] ?? 0) : 0), 0);
