import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const stampFile = join(root, "apps/api/dist/.stamp");
const SOURCES = ["apps/api/src", "apps/api/scripts", "apps/web/src", "apps/web/public", "packages"];
const FILES = [
  "pnpm-lock.yaml",
  "apps/web/index.html",
  "apps/web/vite.config.ts",
  "apps/web/vite.baked.config.ts",
  "apps/web/vite.pages.config.ts",
  "apps/web/package.json",
  "apps/api/package.json",
];

/** Builds the front end and the server, unless nothing changed since the last build. */
export async function buildIfChanged() {
  const stamp = stampOf();
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return;
  console.log("Construction de Manufacture…");
  for (const app of ["apps/web", "apps/api"]) build(join(root, app));
  writeFileSync(stampFile, stamp);
}

/** Runs the `build` scripts of an app, in their order, with the tools installed in it. */
function build(folder) {
  const { scripts } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  for (const name of Object.keys(scripts)) if (name.startsWith("build")) run(folder, scripts[name]);
}

function run(folder, script) {
  const [command, ...words] = script.split(" ");
  const bins = [join(folder, "node_modules/.bin"), join(root, "node_modules/.bin")];
  const separator = process.platform === "win32" ? ";" : ":";
  try {
    execFileSync(command, words, {
      cwd: folder,
      env: { ...process.env, PATH: [...bins, process.env.PATH].join(separator), NODE_ENV: "production" },
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
    });
  } catch (error) {
    console.error(`${error.stdout ?? ""}${error.stderr ?? error}`);
    console.error(`La construction de ${folder} a échoué.`);
    process.exit(1);
  }
}

/** A digest of every source's path, size and time. */
function stampOf() {
  const digest = createHash("sha256");
  for (const file of [...FILES, ...SOURCES.flatMap(filesUnder)].sort()) {
    const { size, mtimeMs } = statSync(join(root, file));
    digest.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return digest.digest("hex");
}

function filesUnder(folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes("node_modules"))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length));
}
