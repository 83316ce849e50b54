import { readFileSync } from "node:fs";
import { build } from "esbuild";

// Our own packages are bundled from source; the registry's stay where pnpm put them.
const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
const external = Object.entries(dependencies)
  .filter(([, version]) => !version.startsWith("workspace:"))
  .flatMap(([name]) => [name, `${name}/*`]);

await build({
  entryPoints: {
    main: "src/main.ts",
    manufacture: "src/manufacture.ts",
    "embedded-worker": "src/database/embedded/worker.ts",
  },
  outdir: "dist",
  bundle: true,
  platform: "node",
  target: "node20",
  format: "esm",
  sourcemap: true,
  external,
  logLevel: "warning",
});
