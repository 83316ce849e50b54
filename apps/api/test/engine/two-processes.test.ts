import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Challenge } from "altcha-lib";
import { expect, onTestFinished, test, vi } from "vitest";
import { openDatabase } from "../../src/database/database.ts";
import { invite } from "../../src/people/people.sql.ts";
import { repository } from "../../src/repository.ts";
import { canMakeCluster, freePort, makeCluster } from "../postgres-cluster.ts";
import { aGuard } from "../proof.ts";
import { aReport } from "../reports.ts";
import { type Running, startProcess } from "../start-process.ts";

const NGINX = "/usr/sbin/nginx";
const main = fileURLToPath(new URL("../../src/main.ts", import.meta.url));

/** The shipped configuration with the ports of this run. */
function startNginx(folder: string, port: number, ports: [number, number]): Running {
  const shipped = readFileSync(join(repository, "deploy/nginx.conf"), "utf8");
  const places = ["body", "proxy", "fastcgi", "scgi", "uwsgi"].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`,
  );
  const own = shipped
    .replace("app:3000", `127.0.0.1:${ports[0]}`)
    .replace("app-2:3000", `127.0.0.1:${ports[1]}`)
    .replace("listen 80;", `listen 127.0.0.1:${port};`)
    .replace(
      "http {",
      `http { access_log off; ${places.join(" ").replace("body_temp_path", "client_body_temp_path")}`,
    );
  const file = join(folder, "nginx.conf");
  writeFileSync(file, `daemon off; pid ${folder}/pid; error_log ${folder}/error.log;\n${own}`);
  return startProcess(NGINX, ["-c", file]);
}

/** Left out where Debian's PostgreSQL and nginx are not installed. */
test.skipIf(!canMakeCluster || !existsSync(NGINX))(
  "two processes behind nginx are one site: reports, sign-in, limits, publication; one may die",
  { timeout: 120_000 },
  async () => {
    const cluster = await makeCluster();
    onTestFinished(cluster.discard);
    const folder = mkdtempSync(join(tmpdir(), "manufacture-two-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const port = await freePort();
    const ports: [number, number] = [await freePort(), await freePort()];
    const origin = `http://127.0.0.1:${port}`;
    const servers = ports.map((own, number) =>
      startProcess(process.execPath, ["--import", "tsx", main], {
        DATABASE_URL: cluster.url,
        DATA_DIR: join(folder, String(number)),
        PORT: String(own),
        HOST: "127.0.0.1",
        PUBLIC_URL: origin,
        SECRET: "s".repeat(40),
        TRUST_PROXY: "127.0.0.1",
        LOG_LEVEL: "error",
      }),
    );
    startNginx(folder, port, ports);
    await vi.waitFor(
      async () => {
        for (const own of [...ports, port])
          expect((await fetch(`http://127.0.0.1:${own}/api/ready`)).ok).toBe(true);
      },
      { timeout: 60_000, interval: 200 },
    );
    const send = (path: string, body: unknown, headers: Record<string, string> = {}) =>
      fetch(origin + path, {
        method: "POST",
        headers: { "content-type": "application/json", origin, ...headers },
        body: JSON.stringify(body),
      });

    const given = await fetch(`${origin}/api/challenge`);
    const { challenge } = (await given.json()) as { challenge: Challenge };
    const report = aReport({ guard: await aGuard(challenge) });
    const twins = await Promise.all(Array.from({ length: 8 }, () => send("/api/submissions", report)));
    const references = await Promise.all(
      twins.map(async (twin) => ((await twin.json()) as { reference: string }).reference),
    );
    expect(new Set(references)).toEqual(new Set([expect.stringMatching(/^F-\d{4}-0001$/)]));

    const database = await openDatabase({ kind: "postgres", url: cluster.url });
    onTestFinished(database.close);
    await invite(database.kysely, "aurelie@example.be", "coordinator");
    await send("/api/session/links", { email: "aurelie@example.be" });
    const token = /#jeton=(\w+)/.exec(servers.map(({ said }) => said()).join("\n"))?.[1];
    const cookie = (await send("/api/session", { token })).headers.get("set-cookie")?.split(";")[0] ?? "";
    for (const own of ports) {
      const known = await fetch(`http://127.0.0.1:${own}/api/session`, { headers: { cookie } });
      expect(known.status).toBe(200);
    }

    const published = await send(
      `/api/reviews/${report.id}/decisions`,
      { decision: "publish", name: "Cour à deux" },
      { cookie, "if-match": '"1"' },
    );
    expect(published.status).toBe(200);
    await vi.waitFor(
      async () => {
        for (const own of ports)
          expect((await fetch(`http://127.0.0.1:${own}/api/sites/cour-a-deux`)).status).toBe(200);
      },
      { timeout: 1_000, interval: 10 },
    );

    // Thirty in ten minutes, eight are gone; what a client says of its own address changes nothing.
    const more = await Promise.all(
      Array.from({ length: 30 }, (_, turn) =>
        send("/api/submissions", { ...report, id: "no" }, { "x-forwarded-for": `192.0.2.${turn}` }),
      ),
    );
    expect(more.filter(({ status }) => status !== 429)).toHaveLength(22);

    servers[0]?.child.kill("SIGKILL");
    for (let turn = 0; turn < 20; turn++) expect((await fetch(`${origin}/api/sites`)).status).toBe(200);
  },
);
