import { execFileSync } from "node:child_process";
import {
  closeSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";

/** Another process holds the data folder: two engines on one folder would lose commits without a word. */
export class FolderLocked extends Error {
  override readonly name = "FolderLocked";
}

/** The data folder cannot be used at all. */
export class FolderUnusable extends Error {
  override readonly name = "FolderUnusable";
}

interface Owner {
  pid: number;
  host: string;
  /** When the process started, as the system says it: a pid alone may have been given to another. */
  born: string;
}

const HEARTBEAT_MS = 2_000;
/** A lock of another machine (or container) is believed this long after its last heartbeat. */
const FOREIGN_LOCK_MS = 60_000;

/**
 * Takes the folder for this process, or throws `FolderLocked` or `FolderUnusable` with a sentence.
 * A lock whose process is gone is taken over; a live one never, however long it lasts. Returns how to give it back.
 */
export function lockFolder(folder: string): () => void {
  const lock = join(folder, "lock");
  const me: Owner = { pid: process.pid, host: hostname(), born: birthOf(process.pid) ?? "" };
  const mine = `${lock}.${me.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(mine, JSON.stringify(me));
  } catch (error) {
    throw unusable(folder, error);
  }
  try {
    if (!claim(mine, lock)) {
      const owner = ownerOf(lock);
      if (owner && isAlive(owner, lock)) throw held(folder, owner);
      takeOver(folder, mine, lock);
    }
  } finally {
    unlinkSync(mine);
  }
  const heartbeat = setInterval(() => touch(lock), HEARTBEAT_MS);
  heartbeat.unref();
  return () => {
    clearInterval(heartbeat);
    rmSync(lock, { force: true });
  };
}

/** A link either is made whole or already exists: nobody reads half a lock. */
function claim(mine: string, lock: string): boolean {
  try {
    linkSync(mine, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Of several processes that see the same dead lock, the one that makes the guard file removes it. */
function takeOver(folder: string, mine: string, lock: string) {
  const guard = `${lock}.takeover`;
  if (ageMs(guard) > FOREIGN_LOCK_MS) rmSync(guard, { force: true }); // its maker died on the way
  try {
    closeSync(openSync(guard, "wx"));
  } catch {
    throw new FolderLocked(
      `Le dossier de données ${folder} est en train d’être repris par un autre processus. Réessayez.`,
    );
  }
  try {
    const owner = ownerOf(lock); // read again: it may have been taken over a moment ago
    if (owner && isAlive(owner, lock)) throw held(folder, owner);
    rmSync(lock, { force: true });
    if (!claim(mine, lock)) throw held(folder, ownerOf(lock));
  } finally {
    rmSync(guard, { force: true });
  }
}

function ownerOf(lock: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(lock, "utf8")) as Owner; // written by lockFolder, whole
  } catch {
    return undefined; // gone meanwhile, or not ours: then nobody is alive behind it
  }
}

function isAlive(owner: Owner, lock: string): boolean {
  if (owner.host !== hostname()) return ageMs(lock) < FOREIGN_LOCK_MS;
  return owner.born !== "" ? birthOf(owner.pid) === owner.born : birthOf(owner.pid) !== undefined;
}

/** When the process with this pid started, or undefined when there is none. */
function birthOf(pid: number): string | undefined {
  try {
    if (process.platform === "linux") {
      const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
      // The name in parentheses may hold spaces: fields are counted after it; the start time is field 22.
      return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
    }
    if (process.platform === "win32") return process.kill(pid, 0) ? "alive" : undefined;
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim() || undefined;
  } catch {
    return undefined; // no such process
  }
}

function ageMs(file: string): number {
  return Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
}

function touch(lock: string) {
  const now = new Date();
  try {
    utimesSync(lock, now, now);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}

const held = (folder: string, owner: Owner | undefined) =>
  new FolderLocked(
    `Le dossier de données ${folder} est déjà utilisé par le processus ${owner?.pid ?? "?"} (machine ${owner?.host ?? "?"}). ` +
      "Arrêtez-le, ou choisissez un autre dossier avec DATA_DIR.",
  );

const REASONS: Record<string, string> = {
  EACCES: "n’est pas accessible en écriture",
  EPERM: "n’est pas accessible en écriture",
  EROFS: "est sur un disque en lecture seule",
  ENOSPC: "est sur un disque plein",
  ENOTDIR: "n’est pas un dossier",
  EEXIST: "n’est pas un dossier",
  ENOENT: "ne peut pas être créé",
};

function unusable(folder: string, error: unknown): Error {
  const reason = REASONS[(error as NodeJS.ErrnoException).code ?? ""];
  if (!reason) return error instanceof Error ? error : new Error(String(error));
  return new FolderUnusable(
    `Le dossier de données ${folder} ${reason}. Choisissez-en un autre avec DATA_DIR.`,
  );
}
