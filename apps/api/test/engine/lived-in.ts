import { randomUUID } from "node:crypto";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { InjectOptions } from "fastify";
import { type Config, readConfig } from "../../src/config.ts";
import { openDatabase } from "../../src/database/database.ts";
import { migrate } from "../../src/database/migrate.ts";
import { furnish } from "../../src/house.ts";
import { invite } from "../../src/people/people.sql.ts";
import { seed } from "../../src/seed/seed.ts";
import { cornered } from "../pictures.ts";
import { aReport, square } from "../reports.ts";

export interface LivedIn {
  dataDir: string;
  config: Config;
  /** What a signed-in coordinator sends. */
  cookie: string;
  /** The token of the first report's private link. */
  token: string;
  firstReport: string;
}

/** A data folder in which people reported, signed in, decided and withdrew; `also` is SQL run at the end. */
export async function livedIn(also: string): Promise<LivedIn> {
  const dataDir = await mkdtemp(join(tmpdir(), "manufacture-lived-in-"));
  const config = readConfig({ DATA_DIR: dataDir, ABUSE_GUARD: "off", LOG_LEVEL: "silent" });
  const database = await openDatabase({ kind: "embedded", folder: dataDir, statementTimeoutMs: 120_000 });
  await migrate(database);
  await seed(database.kysely);
  const said: string[] = [];
  const app = await furnish(config, database, (line) => said.push(line));

  const ask = async (asked: InjectOptions) => {
    const answer = await app.inject(asked);
    if (answer.statusCode >= 300) throw new Error(`${asked.url} answered ${answer.body}`);
    return answer;
  };

  const coordinator = { email: "aurelie@example.be" };
  await invite(database.kysely, coordinator.email, "coordinator");
  await ask({ method: "POST", url: "/api/session/links", payload: coordinator });
  const token = said.at(-1)?.split("#jeton=")[1];
  const session = await ask({ method: "POST", url: "/api/session", payload: { token } });
  const cookie = String(session.headers["set-cookie"]).split(";")[0] ?? "";

  const photo = { id: randomUUID(), caption: "Le mur", licence: "CC0-1.0" };
  const reports = [
    aReport({
      photos: [photo],
      email: "lea@example.be",
      displayName: "Léa",
      description: 'Un mur, « 2 portes »,\n"vide" \\ \t€ 🏭',
    }),
    aReport({ outline: square(5.58, 50.64, 120), description: "" }),
    aReport({ outline: square(5.6, 50.62, 90), email: "max@example.be" }),
  ];
  const tokens: string[] = [];
  for (const payload of reports) {
    const sent = await ask({ method: "POST", url: "/api/submissions", payload });
    tokens.push(sent.json().followUrl.split("#")[1]);
  }
  await ask({
    method: "PUT",
    url: `/api/follow-up/photos/${photo.id}`,
    payload: await cornered(320, 240),
    headers: { authorization: `Bearer ${tokens[0]}`, "content-type": "image/png" },
  });
  await ask({
    method: "POST",
    url: `/api/reviews/${reports[0]?.id}/decisions`,
    headers: { cookie, "if-match": '"1"' },
    payload: {
      decision: "publish",
      name: "Caserne",
      commune: "Liège",
      publicDescription: "Vide.",
    },
  });
  await ask({
    method: "POST",
    url: "/api/follow-up/withdrawal",
    payload: {},
    headers: { authorization: `Bearer ${tokens[2]}` },
  });
  await app.close();
  await database.pool.query(also);
  await database.close();
  return { dataDir, config, cookie, token: tokens[0] ?? "", firstReport: reports[0]?.id ?? "" };
}
