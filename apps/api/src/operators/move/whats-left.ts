import { existsSync } from "node:fs";
import { join } from "node:path";
import { foldersOf } from "./files.ts";
import { COPY } from "./source.ts";

/** What the move leaves to the operator, and the files that stay where they are. */
export async function whatsLeft(folder: string, secretIsSet: boolean): Promise<string[]> {
  const folders = await foldersOf(folder, ["database", COPY]);
  const kept = existsSync(join(folder, "secret"));
  return [
    "",
    `Restent dans ${folder}, inchangés :`,
    ...(kept ? ["  secret (clé des liens et des sessions)"] : []),
    ...folders.map(({ name, files, sha256 }) => `  ${name}/ : ${files} fichiers, SHA-256 ${sha256}`),
    `  database/ : la base d’avant, à garder jusqu’à ce que tout soit vérifié`,
    "",
    "Il reste à faire :",
    `  1. garder DATA_DIR=${folder}, ou copier ce dossier entier (sauf database/) et y faire pointer DATA_DIR ;`,
    kept && !secretIsSet
      ? "  2. ne pas définir SECRET, ou lui donner le contenu du fichier secret ;"
      : "  2. garder la même valeur de SECRET, sinon chacun devra se reconnecter ;",
    "  3. définir DATABASE_URL avec l’adresse de la nouvelle base, puis démarrer ;",
    "  4. vérifier : npx --yes pnpm@10 manufacture check",
  ];
}
