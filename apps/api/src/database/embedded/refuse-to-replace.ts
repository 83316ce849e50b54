import { existsSync } from "node:fs";
import { join } from "node:path";
import { FolderUnusable } from "./folder-lock.ts";

/**
 * PGlite takes a folder without PG_VERSION for a new one and makes a database over whatever is there. The control file
 * is written after PG_VERSION, so alone it means damage, not a first start that was cut short. Throws `FolderUnusable`.
 */
export function refuseToReplace(data: string) {
  if (!existsSync(join(data, "PG_VERSION")) && existsSync(join(data, "global", "pg_control")))
    throw new FolderUnusable(
      `La base embarquée dans ${data} est abîmée (PG_VERSION manque). Rien n’y a été changé : restaurez une sauvegarde.`,
    );
}
