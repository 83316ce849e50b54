import { fileURLToPath } from "node:url";
import { buildIfChanged } from "./build.mjs";

// One process from here on, so that Ctrl-C reaches the server itself.
await buildIfChanged();
const main = new URL("../../../apps/api/dist/main.js", import.meta.url);
process.argv[1] = fileURLToPath(main);
await import(main.href);
