import { useState } from "react";
import { type Kept, storedSection, storeSection } from "./stored-section.ts";
import { changedKeys, rebased, type Values } from "./values.ts";

export interface Section {
  /** The fields as they stand, typed over. */
  readonly values: Values;
  readonly change: (patch: Values) => void;
  /** Something is typed and not saved. */
  readonly isDirty: boolean;
  /** It came back from before this page was loaded. */
  readonly restored: boolean;
  /** What a colleague changed since one began to type, if anything. */
  readonly conflict: { readonly read: Values; readonly current: Values; readonly keys: string[] } | undefined;
  /** Whether what was typed stands on other fields than these. */
  readonly clashes: (current: Values) => boolean;
  /** Goes on typing on the fields as they are now. */
  readonly resume: () => void;
  /** Forgets what was typed: it is saved, or not wanted. */
  readonly forget: () => void;
  /** Another one each time that the fields changed by other means than typing. */
  readonly generation: number;
}

/** A form on `current`, kept in this tab at every stroke under `name`, with what it was begun on. */
export function useSection(name: string, current: Values): Section {
  const [first] = useState(() => storedSection(name));
  const [kept, setKept] = useState(first);
  const [generation, setGeneration] = useState(0);
  const keep = (next: Kept | undefined) => {
    storeSection(name, next);
    setKept(next);
  };
  const values = kept?.typed ?? current;
  const keys = kept ? changedKeys(kept.read, current) : [];
  return {
    values,
    change: (patch) => {
      const read = kept?.read ?? current;
      const typed = { ...values, ...patch };
      keep(changedKeys(read, typed).length > 0 || keys.length > 0 ? { read, typed } : undefined);
    },
    isDirty: kept !== undefined,
    restored: kept !== undefined && kept === first,
    conflict: kept && keys.length > 0 ? { read: kept.read, current, keys } : undefined,
    clashes: (other) => kept !== undefined && changedKeys(kept.read, other).length > 0,
    resume: () => {
      if (!kept) return;
      const typed = rebased(kept.read, kept.typed, current);
      keep(changedKeys(current, typed).length > 0 ? { read: current, typed } : undefined);
      setGeneration(generation + 1);
    },
    forget: () => {
      keep(undefined);
      setGeneration(generation + 1);
    },
    generation,
  };
}
