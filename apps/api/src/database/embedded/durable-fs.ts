import { closeSync, fsyncSync, openSync } from "node:fs";
import { NodeFS } from "@electric-sql/pglite/nodefs";

/** Emscripten's node file system as far as we touch it; its own types do not know it. */
interface NodeFileSystem {
  filesystems: {
    NODEFS: { stream_ops: { fsync?: (stream: Stream) => number }; realPath: (node: unknown) => string };
  };
}
interface Stream {
  /** The file's descriptor; a directory has none. */
  nfd?: number;
  node: unknown;
}

/**
 * A folder whose files reach the disk when PostgreSQL asks for it. The stock file system has no fsync, so that a power
 * cut loses acknowledged commits or the whole database; this is the missing line.
 */
export class DurableFolder extends NodeFS {
  /** How often the disk was asked to keep what was written. */
  fsyncs = 0;

  override async init(...given: Parameters<NodeFS["init"]>): ReturnType<NodeFS["init"]> {
    const { emscriptenOpts } = await super.init(...given);
    emscriptenOpts.preRun?.push(({ FS }: { FS: unknown }) => {
      const { NODEFS } = (FS as NodeFileSystem).filesystems;
      NODEFS.stream_ops.fsync = ({ nfd, node }) => {
        this.fsyncs++;
        if (nfd === undefined) syncFolder(NODEFS.realPath(node));
        else fsyncSync(nfd);
        return 0;
      };
    });
    return { emscriptenOpts };
  }
}

/** PostgreSQL syncs folders too, so that a new file's name survives; Windows has no such thing. */
function syncFolder(path: string) {
  if (process.platform === "win32") return;
  const descriptor = openSync(path, "r");
  fsyncSync(descriptor);
  closeSync(descriptor);
}

/** PGlite's own start parameters without `-F` (which switches fsync off), and with the one sync method Emscripten has. */
export const durableParameters = (defaults: readonly string[]): string[] => [
  ...defaults.filter((parameter) => parameter !== "-F"),
  "-c",
  "fsync=on",
  "-c",
  "wal_sync_method=fsync",
];
