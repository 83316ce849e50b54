import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { carrierOf, sendDue } from "../../src/mail/post.ts";
import { test } from "../app.ts";

const links = { method: "POST", url: "/api/session/links" } as const;

test("someone invited signs in by a link, is known, and signs out for good", async ({ house }) => {
  const cookie = await house.signIn("lea@example.be", "reviewer");
  const session = await house.app.inject({ url: "/api/session", headers: { cookie } });
  expect(session.json()).toMatchObject({ name: "lea", email: "lea@example.be", role: "reviewer" });
  const out = await house.app.inject({ method: "DELETE", url: "/api/session", headers: { cookie } });
  expect(out.statusCode).toBe(204);
  expect((await house.app.inject({ url: "/api/session", headers: { cookie } })).statusCode).toBe(401);
});

test("a stranger's address gets the same answer, and no link", async ({ house }) => {
  await house.signIn("lea@example.be");
  const before = house.said.length;
  const known = await house.app.inject({ ...links, payload: { email: "lea@example.be" } });
  expect(house.said.length).toBe(before + 1);
  const stranger = await house.app.inject({ ...links, payload: { email: "stranger@example.be" } });
  expect(house.said.length).toBe(before + 1);
  expect([stranger.statusCode, stranger.body]).toEqual([known.statusCode, known.body]);
});

test("a link works once, even when used many times at once", async ({ house }) => {
  await house.signIn("lea@example.be");
  await house.app.inject({ ...links, payload: { email: "lea@example.be" } });
  const token = house.said.at(-1)?.split("#jeton=")[1];
  const answers = await Promise.all(
    Array.from({ length: 20 }, () =>
      house.app.inject({ method: "POST", url: "/api/session", payload: { token } }),
    ),
  );
  expect(answers.filter(({ statusCode }) => statusCode === 200)).toHaveLength(1);
  expect(answers.filter(({ statusCode }) => statusCode === 401)).toHaveLength(19);
});

test("without SMTP the link is written as a letter in the outbox", async ({ house, database }) => {
  await house.signIn("lea@example.be");
  const { mkdtempSync, readdirSync } = await import("node:fs");
  const { tmpdir } = await import("node:os");
  const dataDir = mkdtempSync(`${tmpdir()}/manufacture-outbox-`);
  const carry = carrierOf({ smtpUrl: undefined, mailFrom: "Manufacture <m@example.be>", dataDir });
  while ((await sendDue(database.kysely, carry)) > 0);
  const letters = readdirSync(`${dataDir}/outbox`).map((file) =>
    readFileSync(`${dataDir}/outbox/${file}`, "utf8"),
  );
  expect(
    letters.some((letter) => letter.includes("To: lea@example.be") && letter.includes("connexion#jeton=")),
  ).toBe(true);
});

test("every reviewers' route refuses who is not signed in, whatever the method", async ({ house }) => {
  const id = "00000000-0000-4000-8000-000000000000";
  const asked = [
    ["GET", "/api/session"],
    ["GET", "/api/reviews"],
    ["HEAD", "/api/reviews"],
    ["GET", `/api/reviews/${id}`],
    ["POST", `/api/reviews/${id}/decisions`],
  ] as const;
  for (const [method, url] of asked) {
    for (const cookie of [
      "",
      "manufacture.session_token=forged.forged",
      `manufacture.session_token=${"x".repeat(4000)}`,
    ]) {
      const answer = await house.app.inject({
        method,
        url,
        headers: { cookie },
        ...(method === "POST" && { payload: {} }),
      });
      expect([method, url, answer.statusCode]).toEqual([method, url, 401]);
    }
  }
});

test("a page of another site cannot act in a reviewer's name", async ({ house }) => {
  const cookie = await house.signIn();
  for (const headers of [
    { origin: "https://evil.example" },
    { origin: "null" },
    { "sec-fetch-site": "cross-site" },
  ]) {
    const answer = await house.app.inject({
      method: "DELETE",
      url: "/api/session",
      headers: { cookie, ...headers },
    });
    expect(answer.statusCode).toBe(403);
  }
});

test("no visitor gets a cookie", async ({ house }) => {
  for (const url of ["/api/sites", "/api/health", "/api/calls/appel-a-friches"]) {
    expect((await house.app.inject({ url })).headers["set-cookie"]).toBeUndefined();
  }
});
