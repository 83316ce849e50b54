import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { readConfig } from "../src/config.ts";
import { furnish } from "../src/house.ts";
import { invite } from "../src/people/people.sql.ts";
import { seed } from "../src/seed/seed.ts";
import { test as databaseTest } from "./database.ts";

export interface Furnished {
  app: FastifyInstance;
  /** Lines the server said at the terminal. */
  said: string[];
  /** Signs someone in and gives the cookie to send. */
  signIn: (email?: string, role?: "reviewer" | "coordinator") => Promise<string>;
}

/** The whole application on a real database with the seed, reached through `inject`. */
export const test = databaseTest.extend<{ house: Furnished }>({
  house: [
    async ({ database }, use) => {
      const dataDir = await mkdtemp(join(tmpdir(), "manufacture-app-"));
      const config = readConfig({
        DATA_DIR: dataDir,
        ABUSE_GUARD: "off",
        LOG_LEVEL: "silent",
        SECRET: "s".repeat(40),
      });
      const db = database.kysely;
      await seed(db);
      const said: string[] = [];
      const app = await furnish(config, database, (line) => said.push(line));
      const signIn: Furnished["signIn"] = async (email = "aurelie@example.be", role = "coordinator") => {
        await invite(db, email, role);
        await app.inject({ method: "POST", url: "/api/session/links", payload: { email } });
        const token = said.at(-1)?.split("#jeton=")[1];
        const answer = await app.inject({ method: "POST", url: "/api/session", payload: { token } });
        return String(answer.headers["set-cookie"]).split(";")[0] ?? "";
      };
      await use({ app, said, signIn });
      await app.close();
      await rm(dataDir, { recursive: true, force: true });
    },
    { scope: "file" },
  ],
});
