import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder that holds `db/`, found from the source as from the bundle. */
export const repository = (() => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "db/migrations"))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error("db/migrations is not found above the program");
    folder = parent;
  }
  return folder;
})();
