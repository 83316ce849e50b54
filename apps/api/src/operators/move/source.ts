import { constants, existsSync } from "node:fs";
import { cp, mkdir, realpath, rm } from "node:fs/promises";
import { join } from "node:path";
import { openDatabase } from "../../database/database.ts";
import { lockFolder } from "../../database/embedded/folder-lock.ts";
import { refuseToReplace } from "../../database/embedded/refuse-to-replace.ts";
import type { Database } from "../../database/shape.ts";
import { WrongCall } from "../wrong-call.ts";

/** Where the copy of a database lives while it is read, inside its own private folder. */
export const COPY = "move";

/**
 * Opens a copy of a data folder's database. Opening one writes into it, and so does migrating it: the source stays
 * byte for byte as it is. The folder is locked meanwhile. Throws `WrongCall`, `FolderLocked` or `FolderUnusable`.
 */
export async function openSource(folder: string, statementTimeoutMs: number): Promise<Database> {
  const data = join(folder, "database");
  refuseToReplace(data);
  if (!existsSync(join(data, "PG_VERSION")))
    throw new WrongCall(`Il n’y a pas de base embarquée dans ${folder} (${data} manque ou est vide).`);
  const unlock = lockFolder(folder);
  const copy = join(folder, COPY);
  const discard = async () => {
    await rm(copy, { recursive: true, force: true });
    unlock();
  };
  try {
    await rm(copy, { recursive: true, force: true }); // of a move that was cut short
    await mkdir(copy, { mode: 0o700 });
    await cp(await realpath(data), join(copy, "database"), {
      recursive: true,
      dereference: true, // a link would lead the copy's writes back to the source
      mode: constants.COPYFILE_FICLONE,
    });
    const database = await openDatabase({ kind: "embedded", folder: copy, statementTimeoutMs });
    const close = async () => {
      await database.close();
      await discard();
    };
    return { ...database, close };
  } catch (error) {
    await discard();
    throw error;
  }
}
