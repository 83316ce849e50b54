import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import sharp from "sharp";
import { expect } from "vitest";
import { readConfig, WrongSetting } from "../../src/config.ts";
import { furnish } from "../../src/house.ts";
import { type Furnished, test as houseTest } from "../app.ts";

type Behave = (answer: ServerResponse) => void;

/** A provider on this machine that does what the test says, and the house that asks it. */
const test = houseTest.extend<{
  flown: (behave: Behave) => Promise<{ app: Furnished["app"]; heard: string[] }>;
}>({
  flown: async ({ house, database }, use) => {
    expect(house.app).toBeDefined();
    const closing: (() => Promise<unknown>)[] = [];
    await use(async (behave) => {
      const heard: string[] = [];
      const provider = createServer((request, answer) => {
        heard.push(`${request.url} ${JSON.stringify(request.headers)}`);
        behave(answer);
      });
      await new Promise<void>((resolve) => provider.listen(0, "127.0.0.1", resolve));
      const { port } = provider.address() as AddressInfo; // it listens on a port, not on a pipe
      const config = readConfig({
        ABUSE_GUARD: "off",
        LOG_LEVEL: "silent",
        SECRET: "s".repeat(40),
        AERIAL_URL: `http://127.0.0.1:${port}/ortho/{z}/{y}/{x}`,
        AERIAL_ATTRIBUTION: "SPW, 2025",
      });
      const app = await furnish(config, database, () => undefined);
      closing.push(
        () => app.close(),
        () =>
          new Promise((resolve) => {
            provider.closeAllConnections();
            provider.close(resolve);
          }),
      );
      return { app, heard };
    });
    for (const close of closing) await close();
  },
});

const picture = await sharp({ create: { width: 256, height: 256, channels: 3, background: "#465" } })
  .jpeg()
  .toBuffer();

test("an aerial photograph comes through us: its provider hears nothing of who looks, and each tile once", async ({
  flown,
}) => {
  const { app, heard } = await flown((answer) => answer.setHeader("content-type", "image/jpeg").end(picture));
  const headers = { cookie: "a=b", "x-forwarded-for": "203.0.113.9" };
  const tiles = await Promise.all(
    Array.from({ length: 6 }, () => app.inject({ url: "/tiles/aerial/17/67563/44095", headers })),
  );
  for (const tile of tiles) {
    expect(tile.rawPayload.equals(picture)).toBe(true);
    expect(tile.headers).toMatchObject({
      "content-type": "image/jpeg",
      "cache-control": "public, max-age=86400",
    });
  }
  expect(heard).toHaveLength(1);
  expect(heard[0]).toMatch(/^\/ortho\/17\/44095\/67563 /);
  expect(heard[0]).not.toMatch(/203\.0\.113|a=b/);
  expect((await app.inject({ url: "/api/layers" })).json().aerial).toEqual({ attribution: "SPW, 2025" });
});

test.for<[string, Behave, number]>([
  ["has no such tile", (answer) => answer.writeHead(404).end(), 404],
  ["sends a page", (answer) => answer.setHeader("content-type", "text/html").end("<html>"), 502],
  ["sends elsewhere", (answer) => answer.writeHead(302, { location: "http://127.0.0.1:1/" }).end(), 502],
  ["breaks off", (answer) => answer.destroy(), 502],
  [
    "sends too much",
    (answer) => answer.setHeader("content-type", "image/png").end(Buffer.alloc(2_000_000)),
    502,
  ],
])(
  "a provider that %s is told as it is, and nothing of it is kept",
  async ([, behave, status], { flown }) => {
    const { app, heard } = await flown(behave);
    for (let time = 1; time <= 2; time++) {
      expect((await app.inject({ url: "/tiles/aerial/17/67563/44095" })).statusCode).toBe(status);
      expect(heard).toHaveLength(time);
    }
  },
);

test("without one there is no tile, and no address is one that is none", async ({ house, flown }) => {
  expect((await house.app.inject({ url: "/tiles/aerial/17/67563/44095" })).statusCode).toBe(404);
  expect((await house.app.inject({ url: "/api/layers" })).json().aerial).toBeNull();
  const { app, heard } = await flown((answer) => answer.end());
  for (const address of ["21/0/0", "3/8/0", "3/0/8", "-1/0/0", "3/x/0", "3/0/..%2f", "3/1e0/0"])
    expect((await app.inject({ url: `/tiles/aerial/${address}` })).statusCode).toBe(404);
  expect(heard).toEqual([]);
  for (const AERIAL_URL of ["https://x/{z}/{x}", "ftp://x/{z}/{x}/{y}", "{z}/{x}/{y}"])
    expect(() => readConfig({ AERIAL_URL })).toThrow(WrongSetting);
});
