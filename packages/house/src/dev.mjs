import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

// The server restarts and the page refreshes at every change: page at http://localhost:5173, API at :3000.
const root = fileURLToPath(new URL("../../../", import.meta.url));
const run = (folder, bin, words) =>
  spawn(process.execPath, [`${root}${folder}/node_modules/${bin}`, ...words], {
    cwd: `${root}${folder}`,
    stdio: "inherit",
  });

const children = [
  run("apps/web", "vite/bin/vite.js", []),
  spawn(process.execPath, [`${root}node_modules/tsx/dist/cli.mjs`, "watch", "src/main.ts"], {
    cwd: `${root}apps/api`,
    env: { ...process.env, INIT_CWD: process.env.INIT_CWD ?? root },
    stdio: "inherit",
  }),
];
const stop = () => {
  for (const child of children) child.kill("SIGTERM");
};
process.on("SIGINT", stop);
process.on("SIGTERM", stop);
for (const child of children) child.once("exit", stop);
