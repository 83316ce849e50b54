import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Role } from "@manufacture/contract/person";
import { sql } from "kysely";
import * as z from "zod/mini";
import { bake } from "../bake/bake.ts";
import type { Config } from "../config.ts";
import type { Pooled } from "../db.ts";
import { LAYER_USAGE, layerCommand } from "../layers/layer-command.ts";
import { allPeople, invite } from "../people/people.sql.ts";
import { repository } from "../repository.ts";
import { parseLine } from "./line.ts";
import { STANDALONE } from "./standalone.ts";
import { WrongCall } from "./wrong-call.ts";

/** Tells the operator something while the command is still at work. */
export type Say = (line: string) => void;

interface Command {
  usage: string;
  run: (
    house: { db: Pooled; config: Config },
    words: string[],
    options: Record<string, string>,
    say: Say,
  ) => Promise<string[]>;
}

const email = z.string().check(z.trim(), z.toLowerCase(), z.maxLength(254), z.email());

/** What operators can do. The same functions run in the server's process or in the command's own. */
export const COMMANDS: Record<string, Command> = {
  invite: {
    usage: "invite <e-mail> [--role reviewer|coordinator]   inviter quelqu’un à relire",
    run: async ({ db, config }, [address = ""], options) => {
      const parsed = email.safeParse(address);
      if (!parsed.success) throw new WrongCall(`« ${address} » n’est pas une adresse e-mail.`);
      const role = Role.safeParse(options.role ?? "reviewer");
      if (!role.success) throw new WrongCall(`Le rôle peut être ${Role.options.join(" ou ")}.`);
      const person = await invite(db, parsed.data, role.data);
      return [
        `${person.email} peut maintenant se connecter (${person.role}).`,
        `Demander le lien de connexion : ${config.publicUrl}/connexion`,
      ];
    },
  },
  people: {
    usage: "people                                          lister les personnes invitées",
    run: async ({ db }) => {
      const people = await allPeople(db);
      return people.length
        ? people.map((person) => `${person.email}\t${person.role}`)
        : ["Personne n’est encore invité."];
    },
  },
  migrate: {
    usage: "migrate                                         amener la base à sa dernière version",
    run: async () => ["La base est à sa dernière version."], // every command brings it there first
  },
  bake: {
    usage:
      "bake --to <dossier>                             écrire la carte publique en fichiers, pour tout hébergeur",
    run: async ({ db, config }, _, { to }) => {
      if (!to) throw new WrongCall(USAGE);
      return bake(db, config.publicUrl, to);
    },
  },
  layer: {
    usage: LAYER_USAGE,
    run: ({ db }, words, options, say) => layerCommand(db, words, options, say),
  },
  check: {
    usage: "check                                           vérifier les invariants de la base (db/checks)",
    run: async ({ db }) => {
      const folder = join(repository, "db/checks");
      const lines: string[] = [];
      for (const file of readdirSync(folder).sort()) {
        const { rows } = await sql.raw(readFileSync(join(folder, file), "utf8")).execute(db);
        lines.push(`${rows.length ? "✗" : "✓"} ${file}${rows.length ? ` : ${rows.length} lignes` : ""}`);
      }
      if (lines.some((line) => line.startsWith("✗"))) throw new WrongCall(lines.join("\n"));
      return lines;
    },
  },
};

export const USAGE = [
  "pnpm manufacture <commande>",
  ...Object.values(COMMANDS).map(({ usage }) => `  ${usage}`),
  "Ces commandes marchent que le serveur tourne ou non. Serveur arrêté seulement :",
  ...Object.values(STANDALONE).map(({ usage }) => `  ${usage}`),
].join("\n");

/** Runs one command line. Throws `WrongCall` when it cannot be understood or finds something wrong. */
export async function runCommand(
  house: { db: Pooled; config: Config },
  line: string[],
  say: Say,
): Promise<string[]> {
  const { words, options } = parseLine(line);
  const [name = "", ...rest] = words;
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new WrongCall(USAGE);
  return command.run(house, rest, options, say);
}
