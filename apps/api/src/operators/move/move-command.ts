import { folderOf, urlOf } from "../../config.ts";
import type { Standalone } from "../standalone.ts";
import { WrongCall } from "../wrong-call.ts";
import { move } from "./move.ts";
import { whatsLeft } from "./whats-left.ts";

const USAGE =
  "move --from <dossier de données> --to <adresse>   porter la base embarquée vers PostgreSQL (postgres://…)";

/** The folder is DATA_DIR and the address DATABASE_URL when the line does not say them: an address holds a password. */
export const moveCommand: Standalone = {
  usage: USAGE,
  run: async (config, { words, options }, say) => {
    const { from, to, ...unknown } = options;
    const odd = [...words.slice(1), ...Object.keys(unknown).map((name) => `--${name}`)];
    if (odd.length) throw new WrongCall(`« ${odd.join(" ")} » n’est pas compris.\n  ${USAGE}`);
    const url = to ? urlOf("--to", to, ["postgres:", "postgresql:"]).href : config.databaseUrl;
    if (!url) throw new WrongCall(`Il manque l’adresse de la base PostgreSQL.\n  ${USAGE}`);
    const folder = from ? folderOf(from, config.stood) : config.dataDir;
    await move({ from: folder, to: url }, say);
    say("Tout est copié, et prouvé égal.");
    for (const line of await whatsLeft(folder, config.secret !== undefined)) say(line);
  },
};
