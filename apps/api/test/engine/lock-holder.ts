import { FolderLocked, lockFolder } from "../../src/database/embedded/folder-lock.ts";

/** Holds the folder given on the command line until it is killed. */
try {
  lockFolder(process.argv[2] ?? "");
  process.stdout.write("held");
} catch (error) {
  if (!(error instanceof FolderLocked)) throw error;
  process.stdout.write("refused");
}
setInterval(() => undefined, 1_000);
