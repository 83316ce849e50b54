import { type Config, WrongSetting } from "./config.ts";
import { DatabaseUnreachable } from "./database/database.ts";
import { FolderLocked, FolderUnusable } from "./database/embedded/folder-lock.ts";
import { WrongCall } from "./operators/wrong-call.ts";

/** Why the program cannot go on, as one sentence for the person at the terminal; a stack only for what nobody expected. */
export function reasonOf(error: unknown, config?: Pick<Config, "port" | "host">): string {
  if (error instanceof WrongSetting || error instanceof WrongCall) return error.message;
  if (
    error instanceof DatabaseUnreachable ||
    error instanceof FolderLocked ||
    error instanceof FolderUnusable
  )
    return error.message;
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  if (code === "EADDRINUSE")
    return `Le port ${config?.port} est déjà pris. Arrêtez l’autre programme, ou choisissez : PORT=3001 npx --yes pnpm@10 start`;
  if (code === "EACCES" && config)
    return `Le port ${config.port} est réservé au système : choisissez-en un au-dessus de 1024.`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return `HOST=${config?.host} n’est pas une adresse de cette machine.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
