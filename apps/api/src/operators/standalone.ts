import type { Config } from "../config.ts";
import type { Line } from "./line.ts";
import { moveCommand } from "./move/move-command.ts";

/** A command that opens its databases itself, hence never through a running server. */
export interface Standalone {
  usage: string;
  /** Tells what it does while it does it. Throws `WrongCall` when it cannot. */
  run: (config: Config, line: Line, say: (line: string) => void) => Promise<void>;
}

export const STANDALONE: Record<string, Standalone> = { move: moveCommand };
