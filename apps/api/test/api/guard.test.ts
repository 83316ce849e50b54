import { expect } from "vitest";
import { readConfig } from "../../src/config.ts";
import { furnish } from "../../src/house.ts";
import { type Furnished, test as openTest } from "../app.ts";
import { aGuard } from "../proof.ts";
import { aReport, square } from "../reports.ts";

/** The same house with everything that keeps robots out. */
const test = openTest.extend<{ guarded: Furnished["app"] }>({
  guarded: [
    async ({ house, database }, use) => {
      expect(house.app).toBeDefined(); // it has filled the register
      const app = await furnish(
        readConfig({ LOG_LEVEL: "silent", SECRET: "s".repeat(40) }),
        database,
        () => undefined,
      );
      await use(app);
      await app.close();
    },
    { scope: "file" },
  ],
});

const send = (app: Furnished["app"], payload: object, remoteAddress = "192.0.2.1") =>
  app.inject({ method: "POST", url: "/api/submissions", payload, remoteAddress });

async function workedProof(app: Furnished["app"]): Promise<string> {
  return (await aGuard((await app.inject({ url: "/api/challenge" })).json().challenge)).proof;
}

test("a report with its proof of work, after a human while, is received", async ({ guarded }) => {
  const guard = { proof: await workedProof(guarded), spentS: 60, website: "" };
  expect((await send(guarded, aReport({ guard }))).statusCode).toBe(201);
});

test("without a proof, with a forged one, or with one that was used, nothing is received", async ({
  guarded,
  db,
}) => {
  const proof = await workedProof(guarded);
  const { challenge, solution } = JSON.parse(Buffer.from(proof, "base64").toString());
  const forged = { ...challenge, parameters: { ...challenge.parameters, keyPrefix: "00" } };
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64");
  const bad = [
    undefined,
    "",
    "pas du base64 !",
    encode(null),
    encode({ challenge: forged, solution }),
    encode({ challenge, solution: { ...solution, counter: 1, derivedKey: "00" } }),
    encode({ challenge: { ...challenge, signature: "" }, solution }),
  ];
  for (const forgery of bad) {
    const report = aReport({
      guard: { ...(forgery !== undefined && { proof: forgery }), spentS: 60, website: "" },
    });
    const answer = await send(guarded, report, "192.0.2.2");
    expect(answer.statusCode).toBe(422);
    expect(answer.json().type).toBe("proof_is_missing");
    expect((await db.query("select from intake.submission where id = $1", [report.id])).rows).toHaveLength(0);
  }
  const guard = { proof, spentS: 60, website: "" };
  expect((await send(guarded, aReport({ guard }), "192.0.2.2")).statusCode).toBe(201);
  expect((await send(guarded, aReport({ guard }), "192.0.2.2")).statusCode).toBe(422);
});

test("the same report sent again is the same report, though its proof was used", async ({ guarded }) => {
  const report = aReport({ guard: { proof: await workedProof(guarded), spentS: 60, website: "" } });
  const answers = await Promise.all(Array.from({ length: 10 }, () => send(guarded, report, "192.0.2.3")));
  expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
  expect(answers[0]?.statusCode).toBe(201);
});

test("what fills the hidden field, or is sent in an instant, is taken for a robot", async ({ guarded }) => {
  const proof = await workedProof(guarded);
  const robot = await send(
    guarded,
    aReport({ guard: { proof, spentS: 60, website: "http://x" } }),
    "192.0.2.4",
  );
  expect(robot.json().type).toBe("looks_like_a_robot");
  const hasty = await send(guarded, aReport({ guard: { proof, spentS: 1, website: "" } }), "192.0.2.4");
  expect(hasty.json().type).toBe("sent_too_fast");
  const patient = await send(guarded, aReport({ guard: { proof, spentS: 9, website: "" } }), "192.0.2.4");
  expect(patient.statusCode).toBe(201);
});

test("one address asks 30 times in ten minutes, whatever X-Forwarded-For or its spelling says", async ({
  guarded,
}) => {
  const ask = (remoteAddress: string, forwarded: string) =>
    guarded.inject({
      method: "POST",
      url: "/api/outlines/neighbours",
      payload: { outline: square(5.9, 50.4, 100) },
      remoteAddress,
      headers: { "x-forwarded-for": forwarded },
    });
  const spellings = ["2001:db8::1", "2001:DB8:0::2", "2001:db8:0:0:ffff::3"];
  for (let count = 0; count < 30; count++) {
    const answer = await ask(spellings[count % 3] ?? "", `203.0.113.${count}`);
    expect(answer.statusCode).toBe(200);
  }
  const exceeded = await ask("2001:db8::4", "203.0.113.99");
  expect(exceeded.statusCode).toBe(429);
  expect(exceeded.json().type).toBe("too_many_requests");
  expect(Number(exceeded.headers["retry-after"])).toBeGreaterThan(0);
  expect((await ask("192.0.2.77", "")).statusCode).toBe(200);
});

test("everybody together has a limit too: many addresses do not add up to a flood", async ({ guarded }) => {
  let refused: Awaited<ReturnType<typeof send>> | undefined;
  for (let count = 0; count < 700 && !refused; count++) {
    const answer = await send(
      guarded,
      aReport({ guard: { spentS: 60, website: "" } }),
      `10.0.${count >> 8}.${count & 255}`,
    );
    if (answer.statusCode === 429) refused = answer;
  }
  expect(refused?.json().type).toBe("too_many_requests");
});
