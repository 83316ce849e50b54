import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { onTestFinished } from "vitest";

/** Lets the garbage collector pass again and again until the test ends, as it does in a server that works. */
export function keepCollectingGarbage(): void {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  const passing = setInterval(collect, 100);
  onTestFinished(() => clearInterval(passing));
}
