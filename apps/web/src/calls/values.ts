/** What a form holds, field by field, as text: so one rule compares them all. What is not there is empty. */
export type Values = Readonly<Record<string, string>>;

/** The fields in which two states differ. */
export function changedKeys(before: Values, after: Values): string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].filter((key) => (before[key] ?? "") !== (after[key] ?? ""));
}

/** What was typed on `read`, carried over to `current`: the fields one touched stay, the others are as they are now. */
export function rebased(read: Values, typed: Values, current: Values): Values {
  const mine = changedKeys(read, typed).map((key) => [key, typed[key] ?? ""]);
  return { ...current, ...Object.fromEntries(mine) };
}
