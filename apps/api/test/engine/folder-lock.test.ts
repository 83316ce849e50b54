import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { FolderLocked, FolderUnusable, lockFolder } from "../../src/database/embedded/folder-lock.ts";

const holder = fileURLToPath(new URL("./lock-holder.ts", import.meta.url));

function aFolder() {
  const folder = mkdtempSync(join(tmpdir(), "manufacture-lock-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A process of its own that tries to hold the folder and says how it went. */
async function aHolder(folder: string) {
  const child = spawn(process.execPath, ["--import", "tsx", holder, folder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  const said = await new Promise<string>((resolve) =>
    child.stdout.once("data", (data) => resolve(String(data))),
  );
  const end = () =>
    new Promise((resolve) => {
      child.once("exit", resolve);
      child.kill("SIGKILL");
    });
  return { said, pid: child.pid, end };
}

test("a second process is refused, and told which process holds the folder", async () => {
  const folder = aFolder();
  const { said, pid } = await aHolder(folder);
  expect(said).toBe("held");
  expect(() => lockFolder(folder)).toThrow(FolderLocked);
  expect(() => lockFolder(folder)).toThrow(String(pid));
});

test("the lock of a killed process is taken over, by exactly one of those who come", async () => {
  const folder = aFolder();
  const first = await aHolder(folder);
  await first.end();
  expect(existsSync(join(folder, "lock"))).toBe(true);
  const comers = await Promise.all([1, 2, 3].map(() => aHolder(folder)));
  expect(comers.map(({ said }) => said).sort()).toEqual(["held", "refused", "refused"]);
});

test("a live lock is not taken over however old it looks", () => {
  const folder = aFolder();
  const unlock = lockFolder(folder);
  utimesSync(join(folder, "lock"), new Date(0), new Date(0));
  expect(() => lockFolder(folder)).toThrow(FolderLocked);
  unlock();
  lockFolder(folder)();
});

test("the lock of another machine is believed while its heart beats, and no longer", () => {
  const folder = aFolder();
  const lock = join(folder, "lock");
  writeFileSync(lock, JSON.stringify({ pid: 1, host: `not-${hostname()}`, born: "1" }));
  expect(() => lockFolder(folder)).toThrow(FolderLocked);
  utimesSync(lock, new Date(0), new Date(0));
  lockFolder(folder)();
});

test("a folder that cannot be used gets a sentence", () => {
  const folder = aFolder();
  writeFileSync(join(folder, "file"), "");
  expect(() => lockFolder(join(folder, "file"))).toThrow(FolderUnusable);
  expect(() => lockFolder(join(folder, "file", "below"))).toThrow(/n’est pas un dossier/);
  mkdirSync(join(folder, "below"));
  lockFolder(join(folder, "below", "new"))();
});
