import type { Member } from "@manufacture/contract/queue";

const plain = (words: string) => words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Who of the team a note names: "@" and a name, or its first word, whatever capitals and accents. */
export function namedIn(note: string, team: readonly Member[]): Member[] {
  const said = plain(note);
  const follows = (name: string) =>
    said
      .split(`@${plain(name)}`)
      .slice(1)
      .some((rest) => !/^[\p{L}\p{N}]/u.test(rest));
  return team.filter(({ name }) => follows(name) || follows(name.split(/\s/)[0] ?? name));
}
