import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir } from "node:fs/promises";
import { join, relative } from "node:path";
import { pipeline } from "node:stream/promises";

export interface Folder {
  name: string;
  files: number;
  /** Of all files: what `find . -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum` says in there. */
  sha256: string;
}

/** The folders in `folder`, except the named ones, with what identifies their files. */
export async function foldersOf(folder: string, except: readonly string[]): Promise<Folder[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const wanted = names.filter((name) => !except.includes(name)).sort();
  return Promise.all(wanted.map(async (name) => ({ name, ...(await sumOf(join(folder, name))) })));
}

/** How many files a folder holds, at any depth, and one SHA-256 of their paths and bytes. */
export async function sumOf(folder: string): Promise<Omit<Folder, "name">> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const total = createHash("sha256");
  for (const file of files) {
    const one = createHash("sha256");
    await pipeline(createReadStream(join(folder, file)), one);
    total.update(`${one.digest("hex")}  ./${file}\n`);
  }
  return { files: files.length, sha256: total.digest("hex") };
}
