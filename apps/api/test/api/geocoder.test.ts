import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { expect } from "vitest";
import { readConfig } from "../../src/config.ts";
import { furnish } from "../../src/house.ts";
import { type Furnished, test as houseTest } from "../app.ts";
import { keepCollectingGarbage } from "../collect-garbage.ts";

const photonAnswer = (names: string[]) =>
  JSON.stringify({
    type: "FeatureCollection",
    features: names.map((name) => ({
      geometry: { type: "Point", coordinates: [5.57, 50.64] },
      properties: { name, street: "Rue Saint-Laurent", housenumber: "79", postcode: "4000", city: "Liège" },
    })),
  });

type Behave = (request: IncomingMessage, answer: ServerResponse) => void;

/** A provider on this machine that does what the test says, and the house that asks it. */
const test = houseTest.extend<{
  asked: (behave: Behave, kind?: string) => Promise<{ app: Furnished["app"]; heard: string[] }>;
}>({
  asked: async ({ house, database }, use) => {
    expect(house.app).toBeDefined();
    const closing: (() => Promise<unknown>)[] = [];
    await use(async (behave, kind = "photon") => {
      const heard: string[] = [];
      const provider = createServer((request, answer) => {
        heard.push(`${request.headers["user-agent"]} ${request.url}`);
        behave(request, answer);
      });
      await new Promise<void>((resolve) => provider.listen(0, "127.0.0.1", resolve));
      const { port } = provider.address() as AddressInfo; // it listens on a port, not on a pipe
      const config = readConfig({
        ABUSE_GUARD: "off",
        LOG_LEVEL: "silent",
        SECRET: "s".repeat(40),
        GEOCODER_URL: `http://127.0.0.1:${port}/${kind === "photon" ? "api" : "search"}`,
        GEOCODER_CONTACT: "contact@11h22.example",
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

const find = (app: Furnished["app"], q: string) =>
  app.inject({ url: `/api/geocoder?q=${encodeURIComponent(q)}` });

test("addresses come from the geocoder, which hears who we are and nothing of who asks", async ({
  asked,
}) => {
  const { app, heard } = await asked((_, answer) => answer.end(photonAnswer(["Caserne Saint-Laurent"])));
  const answer = await app.inject({
    url: "/api/geocoder?q=caserne",
    headers: { "x-forwarded-for": "203.0.113.9", cookie: "a=b" },
  });
  expect(answer.json()).toEqual({
    places: [
      { name: "Caserne Saint-Laurent", detail: "Rue Saint-Laurent 79, 4000 Liège", at: [5.57, 50.64] },
    ],
    attribution: "© OpenStreetMap, Photon",
  });
  expect(heard).toHaveLength(1);
  expect(heard[0]).toContain("Manufacture (contact@11h22.example) /api?q=caserne");
  expect((await find(app, "Caserne")).statusCode).toBe(200);
  expect(heard).toHaveLength(1);
});

test("Nominatim is understood too", async ({ asked }) => {
  const { app } = await asked(
    (_, answer) =>
      answer.end(
        JSON.stringify([
          { lat: "50.64", lon: "5.57", name: "", display_name: "79, Rue Saint-Laurent, Liège, Belgique" },
          { lat: "48.8", lon: "2.3", name: "Paris", display_name: "Paris" },
        ]),
      ),
    "nominatim",
  );
  expect((await find(app, "rue saint-laurent 79")).json().places).toEqual([
    { name: "79", detail: "Rue Saint-Laurent, Liège, Belgique", at: [5.57, 50.64] },
  ]);
});

test("ten who ask the same at once are one question; of many different ones a few wait and the others are told to", async ({
  asked,
}) => {
  const { app, heard } = await asked((_, answer) => answer.end(photonAnswer(["Seraing"])));
  const same = await Promise.all(Array.from({ length: 10 }, () => find(app, "seraing")));
  expect(same.every(({ statusCode }) => statusCode === 200)).toBe(true);
  expect(heard).toHaveLength(1);
  const many = await Promise.all(Array.from({ length: 12 }, (_, i) => find(app, `rue ${i}`)));
  const busy = many.filter(({ statusCode }) => statusCode === 503);
  expect(busy.length).toBeGreaterThan(5);
  expect(busy[0]?.json().type).toBe("geocoder_is_busy");
  expect(busy[0]?.headers["retry-after"]).toBe("5");
});

test.for<[string, Behave]>([
  ["breaks off", (_, answer) => answer.destroy()],
  ["refuses", (_, answer) => answer.writeHead(429).end()],
  ["sends elsewhere", (_, answer) => answer.writeHead(302, { location: "http://127.0.0.1:1/" }).end()],
  ["answers nonsense", (_, answer) => answer.end("<html>")],
  ["answers another shape", (_, answer) => answer.end('{"features":[{"geometry":null}]}')],
  ["never ends", (_, answer) => answer.write("[")],
  ["never begins", () => undefined],
  ["says too much", (_, answer) => answer.end(photonAnswer([`x${"y".repeat(300_000)}`]))],
])("a geocoder that %s is told as silent, and asked again the next time", async ([, behave], { asked }) => {
  const { app, heard } = await asked(behave);
  keepCollectingGarbage();
  const answer = await find(app, "herstal");
  expect([answer.statusCode, answer.json().type]).toEqual([502, "geocoder_is_silent"]);
  await find(app, "herstal");
  expect(heard.length).toBe(2);
});

test("without a geocoder nothing leaves, and it is said so; nonsense is refused", async ({ house }) => {
  expect((await find(house.app, "liège")).json().type).toBe("geocoder_is_absent");
  for (const q of ["", "a", "x".repeat(121)]) expect((await find(house.app, q)).statusCode).toBe(400);
});
