import type { ReviewPhoto, WorkingCopy } from "@manufacture/contract/dossier";

export type Plan = NonNullable<WorkingCopy["photoPlan"]>;

/** The photographs as they stand, as a plan. */
export const planOf = (photos: readonly ReviewPhoto[]): Plan =>
  photos.map(({ id, hidden, alt }) => ({ id, hidden, alt }));

/** The first one that the public will see. */
export const coverOf = (photos: readonly ReviewPhoto[]): string | undefined =>
  photos.find(({ hidden, received }) => !hidden && received)?.id;

/** Hides a photograph, or shows it. */
export const hide =
  (id: string, hidden: boolean) =>
  (plan: Plan): Plan =>
    plan.map((line) => (line.id === id ? { ...line, hidden } : line));

/** Says what a photograph shows. */
export const say =
  (id: string, alt: string) =>
  (plan: Plan): Plan =>
    plan.map((line) => (line.id === id ? { ...line, alt } : line));

/** Moves a photograph by one place, staying inside. */
export const move =
  (id: string, by: 1 | -1) =>
  (plan: Plan): Plan => {
    const from = plan.findIndex((line) => line.id === id);
    const line = plan[from];
    if (!line) return plan;
    return plan.toSpliced(from, 1).toSpliced(Math.max(0, from + by), 0, line);
  };
