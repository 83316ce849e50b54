import type { CallSettings } from "@manufacture/contract/call-settings";

/** The groups of settings, by their names in the URL. */
export const SECTIONS = ["textes", "dates", "surfaces", "territoire", "questions", "motifs"] as const;
export type SectionName = (typeof SECTIONS)[number];

/** The group that the URL names; the first when it names none. */
export const sectionOf = (name: string | undefined): SectionName =>
  SECTIONS.find((section) => section === name) ?? "textes";

export interface SectionProps {
  settings: CallSettings;
  /** Reviewers read what coordinators set. */
  readOnly: boolean;
}
