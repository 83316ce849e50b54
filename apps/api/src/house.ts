import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { Kysely, PostgresDialect } from "kysely";
import { buildApp } from "./app.ts";
import { type Config, secretOf } from "./config.ts";
import type { Database } from "./database/shape.ts";
import type { Pooled } from "./db.ts";
import { openLiveLine } from "./live/live-line.ts";
import { signInLetter } from "./mail/letters.ts";
import { queueLetter } from "./mail/mail.sql.ts";
import { LINK_MINUTES, makeAuth } from "./people/auth.ts";
import { personByEmail } from "./people/people.sql.ts";
import { followRegister } from "./public-index/follow.ts";
import { repository } from "./repository.ts";

/** One line for the person at the terminal. */
export type Say = (line: string) => void;

const version = (() => {
  const { version } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8")) as {
    version: string;
  }; // our own file
  return version;
})();

/** Wires an open database to the application: sign-in, letters, routes. */
export async function furnish(
  config: Config,
  database: Database,
  say: Say,
  webFolder?: string,
): Promise<FastifyInstance> {
  const secret = secretOf(config);
  const db = database.kysely;
  const auth = makeAuth({
    database,
    publicUrl: config.publicUrl,
    secret,
    sendLink: (email, token) => sendLink(config, db, say, email, token),
  });
  const publicDb = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: database.publicPool }) });
  const followed = await followPublicly(database, publicDb, say);
  const live = await openLiveLine(database, db, (error) => say(`La ligne des relectures : ${String(error)}`));
  const app = await buildApp({
    config,
    database,
    publicDb,
    followed,
    auth,
    live,
    secret,
    version,
    ...(webFolder && { webFolder }),
  });
  app.addHook("onClose", followed.close);
  return app;
}

/** A register that takes a while to load says how far it is. */
const MANY_SITES = 20_000;

function followPublicly(database: Database, publicDb: Pooled, say: Say) {
  let told = 0;
  return followRegister({
    database,
    publicDb,
    onProgress: (loaded, total) => {
      if (total < MANY_SITES || (loaded < total && loaded - told < total / 10)) return;
      told = loaded;
      say(`Carte publique : ${loaded.toLocaleString("fr")} lieux sur ${total.toLocaleString("fr")}.`);
    },
    onError: (error) =>
      say(`La base ne répond pas ; la carte publique reste celle d’avant. (${String(error)})`),
  });
}

/** The token is in the fragment: a mail scanner that fetches the address spends nothing. */
async function sendLink(config: Config, db: Pooled, say: Say, email: string, token: string) {
  const person = await personByEmail(db, email);
  if (!person) return;
  const url = `${config.publicUrl}/connexion#jeton=${token}`;
  await queueLetter(db, email, signInLetter("fr", url, LINK_MINUTES));
  if (!config.smtpUrl) say(`Lien de connexion pour ${email} (${LINK_MINUTES} minutes) : ${url}`);
}
