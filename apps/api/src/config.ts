import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { isAbsolute, join, resolve } from "node:path";
import * as z from "zod/mini";

/** A setting that cannot be used, said in a sentence. */
export class WrongSetting extends Error {
  override readonly name = "WrongSetting";
}

const optional = z.optional(z.string().check(z.trim()));
const Environment = z.object({
  PORT: optional,
  HOST: optional,
  DATA_DIR: optional,
  DATABASE_URL: optional,
  DATABASE_READ_URL: optional,
  DATABASE_POOL: optional,
  WEB_CONCURRENCY: optional,
  PUBLIC_URL: optional,
  SMTP_URL: optional,
  MAIL_FROM: optional,
  SECRET: optional,
  TRUST_PROXY: optional,
  ABUSE_GUARD: optional,
  ANSWER_CACHE_MB: optional,
  LOG_LEVEL: optional,
  GEOCODER_URL: optional,
  GEOCODER_KIND: optional,
  GEOCODER_CONTACT: optional,
  AERIAL_URL: optional,
  AERIAL_ATTRIBUTION: optional,
});

export interface AerialSettings {
  /** An address with {z}, {x} and {y} in it. */
  template: string;
  attribution: string;
}

export interface GeocoderSettings {
  /** Photon's `…/api` or Nominatim's `…/search`. */
  url: URL;
  kind: "photon" | "nominatim";
  /** Whom the provider may write to. */
  contact: string;
}

export type Config = ReturnType<typeof readConfig>;

/** The only reader of the environment. Throws `WrongSetting` naming the variable and what it may be. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env) {
  const given = Environment.parse(environment);
  // pnpm runs a package's script in that package's folder; INIT_CWD is where the person stood.
  const stood = environment.INIT_CWD ?? process.cwd();
  const port = countOf("PORT", given.PORT, 3000, 1, 65_535);
  const publicUrl = urlOf("PUBLIC_URL", given.PUBLIC_URL || `http://localhost:${port}`, ["http:", "https:"]);
  const abuseGuard = oneOf("ABUSE_GUARD", given.ABUSE_GUARD, ["on", "off"] as const, "on");
  if (abuseGuard === "off" && !isLoopback(publicUrl.hostname))
    throw new WrongSetting(
      "ABUSE_GUARD=off ne sert qu’aux essais : PUBLIC_URL doit alors être une adresse locale.",
    );
  const databaseUrl = databaseUrlOf("DATABASE_URL", given.DATABASE_URL);
  const processes = countOf("WEB_CONCURRENCY", given.WEB_CONCURRENCY, 1, 1, 64);
  if (processes > 1 && !databaseUrl)
    throw new WrongSetting(
      "WEB_CONCURRENCY demande PostgreSQL (DATABASE_URL) : la base embarquée n’a qu’un processus.",
    );
  return {
    port,
    /** The folder in which relative paths begin. */
    stood,
    host: given.HOST || "localhost",
    dataDir: folderOf(given.DATA_DIR, stood),
    databaseUrl,
    /** A streaming replica that answers what the public reads; the same database by default. */
    databaseReadUrl: databaseUrlOf("DATABASE_READ_URL", given.DATABASE_READ_URL),
    /** Connections of each process, at most so many for writing and as many for reading. */
    databasePool: countOf("DATABASE_POOL", given.DATABASE_POOL, 10, 1, 500),
    /** Processes that serve the same port. */
    processes,
    publicUrl: publicUrl.origin,
    smtpUrl: given.SMTP_URL ? urlOf("SMTP_URL", given.SMTP_URL, ["smtp:", "smtps:"]).href : undefined,
    mailFrom: given.MAIL_FROM || `Manufacture <manufacture@${publicUrl.hostname}>`,
    secret: given.SECRET || undefined,
    /** Addresses of proxies whose X-Forwarded-For may be believed; none by default. */
    trustProxy: given.TRUST_PROXY ? given.TRUST_PROXY.split(",").map((part) => part.trim()) : false,
    abuseGuard: abuseGuard === "on",
    /** Browsers work proofs out only where they have SubtleCrypto: over https, or on this very machine. */
    asksForProof: abuseGuard === "on" && (publicUrl.protocol === "https:" || isLoopback(publicUrl.hostname)),
    /** Memory for tiles and lists that were made and compressed already; 0 keeps none. */
    answerCacheMb: countOf("ANSWER_CACHE_MB", given.ANSWER_CACHE_MB, 96, 0, 65_536),
    geocoder: geocoderOf(given, publicUrl),
    aerial: aerialOf(given),
    logLevel: oneOf(
      "LOG_LEVEL",
      given.LOG_LEVEL,
      ["fatal", "error", "warn", "info", "debug", "silent"] as const,
      "warn",
    ),
  };
}

/** An aerial photograph of the operators' choice; undefined when they chose none. */
function aerialOf({
  AERIAL_URL,
  AERIAL_ATTRIBUTION,
}: z.infer<typeof Environment>): AerialSettings | undefined {
  if (!AERIAL_URL) return undefined;
  urlOf("AERIAL_URL", AERIAL_URL, ["http:", "https:"]);
  if (["{z}", "{x}", "{y}"].some((part) => !AERIAL_URL.includes(part)))
    throw new WrongSetting("AERIAL_URL doit contenir {z}, {x} et {y}.");
  return { template: AERIAL_URL, attribution: AERIAL_ATTRIBUTION ?? "" };
}

/** A geocoder of the operators' choice; undefined when they chose none: then no address leaves the server. */
function geocoderOf(
  { GEOCODER_URL, GEOCODER_KIND, GEOCODER_CONTACT }: z.infer<typeof Environment>,
  publicUrl: URL,
): GeocoderSettings | undefined {
  if (!GEOCODER_URL) return undefined;
  const url = urlOf("GEOCODER_URL", GEOCODER_URL, ["http:", "https:"]);
  const guessed = url.pathname.endsWith("/search") ? "nominatim" : "photon";
  return {
    url,
    kind: oneOf("GEOCODER_KIND", GEOCODER_KIND, ["photon", "nominatim"] as const, guessed),
    contact: GEOCODER_CONTACT || publicUrl.origin,
  };
}

/** A whole number within bounds. */
function countOf(
  name: string,
  text: string | undefined,
  fallback: number,
  least: number,
  most: number,
): number {
  if (!text) return fallback;
  const count = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (!(count >= least && count <= most))
    throw new WrongSetting(`${name} vaut « ${text} » : il faut un nombre de ${least} à ${most}.`);
  return count;
}

const databaseUrlOf = (name: string, text: string | undefined): string | undefined =>
  text ? urlOf(name, text, ["postgres:", "postgresql:"]).href : undefined;

/** The address that `text` is. Throws `WrongSetting` naming where it was read, without repeating it. */
export function urlOf(name: string, text: string, protocols: string[]): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  // The value may hold a password: it is not repeated.
  if (!url || !protocols.includes(url.protocol))
    throw new WrongSetting(
      `${name} doit être une adresse qui commence par ${protocols.map((p) => `${p}//`).join(" ou ")}.`,
    );
  return url;
}

function oneOf<const T extends string>(
  name: string,
  text: string | undefined,
  values: readonly T[],
  fallback: T,
): T {
  if (!text) return fallback;
  const value = values.find((candidate) => candidate === text);
  if (!value) throw new WrongSetting(`${name} vaut « ${text} » : il peut valoir ${values.join(", ")}.`);
  return value;
}

/** A folder as the person meant it: from where they stood, or from home. */
export function folderOf(text: string | undefined, stood: string): string {
  const folder = text || "data";
  if (folder.startsWith("~/")) return join(homedir(), folder.slice(2));
  return isAbsolute(folder) ? folder : resolve(stood, folder);
}

const isLoopback = (hostname: string) => ["localhost", "127.0.0.1", "[::1]"].includes(hostname);

/** The key of links and sessions: from `SECRET`, or made once and kept in the data folder, readable by its owner only. */
export function secretOf(config: Pick<Config, "secret" | "dataDir">): string {
  if (config.secret) {
    if (config.secret.length < 32) throw new WrongSetting("SECRET doit compter au moins 32 caractères.");
    return config.secret;
  }
  const file = join(config.dataDir, "secret");
  mkdirSync(config.dataDir, { recursive: true });
  try {
    writeFileSync(file, randomBytes(32).toString("base64url"), { flag: "wx", mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return readFileSync(file, "utf8").trim();
}
