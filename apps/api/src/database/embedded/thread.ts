import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";

/** Starts the engine's thread, hearing `channels` already: from the bundle a file beside the server, from source through the TypeScript loader. */
export function startThread(folder: string, channels: readonly string[]): Worker {
  const options = { workerData: { folder, channels } };
  if (!import.meta.url.endsWith(".ts"))
    return new Worker(new URL("./embedded-worker.js", import.meta.url), options);
  const source = JSON.stringify(new URL("./worker.ts", import.meta.url).href);
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx/package.json"));
  const loader = JSON.stringify(new URL("./dist/esm/api/index.mjs", tsx).href);
  // A thread does not inherit the loader: it registers its own, then reads the source.
  const script = `import(${loader}).then(({ register }) => { register(); return import(${source}); })`;
  return new Worker(script, { ...options, eval: true, execArgv: [] });
}
