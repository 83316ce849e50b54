import { type ChildProcess, spawn } from "node:child_process";
import { onTestFinished } from "vitest";

export interface Running {
  child: ChildProcess;
  said: () => string;
}

/** A process of a test, with what it says; it ends with the test. */
export function startProcess(
  command: string,
  words: string[],
  settings: Record<string, string> = {},
): Running {
  const child = spawn(command, words, { env: { ...process.env, ...settings } });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (data) => {
      said += data;
    });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  return { child, said: () => said };
}
