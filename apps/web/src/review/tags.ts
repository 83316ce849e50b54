import type { Tag } from "@manufacture/contract/site";

export const MAX_TAGS = 40;
export const MAX_LABEL = 60;

/** As people compare words: no accents, no capitals. */
const plain = (words: string) => words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();

const GROUPS = ["espace", "theme", "objectif"];

/** Known tags by group, in the order of the call's document; groups we do not know are free tags. */
export function byGroup(tags: readonly Tag[]): readonly { group: string; tags: readonly Tag[] }[] {
  const groupOf = ({ group }: Tag) => (GROUPS.includes(group) ? group : "libre");
  return [...GROUPS, "libre"]
    .map((group) => ({ group, tags: tags.filter((tag) => groupOf(tag) === group) }))
    .filter(({ tags }) => tags.length > 0);
}

/** Known tags whose label contains the words. */
export const matching = (tags: readonly Tag[], words: string): readonly Tag[] =>
  tags.filter(({ label }) => plain(label).includes(plain(words)));

/** The label that typing `words` stands for: the known tag of that name, or a new one; undefined when nothing is typed. */
export function labelFor(tags: readonly Tag[], words: string): string | undefined {
  const typed = words.trim().replace(/\s+/g, " ").slice(0, MAX_LABEL);
  if (!typed) return undefined;
  return tags.find(({ label }) => plain(label) === plain(typed))?.label ?? typed;
}

/**
 * What the API is told: the slug of a known tag, the label of a new one.
 * A slug finds its tag whatever the length of the label, which the API limits to 60 characters.
 */
export const tagsToSend = (labels: readonly string[], known: readonly Tag[]): string[] =>
  labels.map((label) => known.find((tag) => tag.label === label)?.slug ?? label);
