import { routes } from "@manufacture/contract/routes";
import { TOTP } from "otpauth";
import { expect } from "vitest";
import { type Furnished, test } from "../app.ts";
import { deskOf } from "../desk.ts";

const people = async (desk: Awaited<ReturnType<typeof deskOf>>) =>
  (await desk.ask("GET", "/api/people")).json().people;
const idOf = async (desk: Awaited<ReturnType<typeof deskOf>>, email: string) =>
  (await people(desk)).find((person: { email: string }) => person.email === email)?.id;
const status = async (house: Furnished, cookie: string) =>
  (await house.app.inject({ url: "/api/session", headers: { cookie } })).statusCode;

/** The code that an authenticator app would show, so many steps from now. */
const codeOf = (secret: string, steps = 0) =>
  new TOTP({ secret }).generate({ timestamp: Date.now() + steps * 30_000 });

test("a coordinator invites somebody, who is written to and signs in with that name", async ({
  house,
  db,
}) => {
  const aurelie = await deskOf(house);
  const invited = await aurelie.ask("POST", "/api/people", {
    email: "Zoe@example.be ",
    name: "Zoé",
    role: "reviewer",
  });
  expect(invited.statusCode).toBe(201);
  const { rows } = await db.query<{ body: string }>(
    "select body from intake.mail where recipient = 'zoe@example.be'",
  );
  expect(rows[0]?.body).toContain("/connexion");
  await house.app.inject({ method: "POST", url: "/api/session/links", payload: { email: "zoe@example.be" } });
  const token = house.said.at(-1)?.split("#jeton=")[1];
  const session = await house.app.inject({ method: "POST", url: "/api/session", payload: { token } });
  expect(session.json()).toMatchObject({ name: "Zoé", role: "reviewer" });
});

test("a revoked person loses every session at once, and gets no link until restored", async ({ house }) => {
  const aurelie = await deskOf(house);
  const bruno = await deskOf(house, "bruno@example.be", "reviewer");
  const id = await idOf(aurelie, "bruno@example.be");
  expect(await status(house, bruno.cookie)).toBe(200);
  await aurelie.ask("PATCH", `/api/people/${id}`, { revoked: true });
  expect(await status(house, bruno.cookie)).toBe(401);
  const said = house.said.length;
  await house.app.inject({
    method: "POST",
    url: "/api/session/links",
    payload: { email: "bruno@example.be" },
  });
  expect(house.said.length).toBe(said);
  await aurelie.ask("PATCH", `/api/people/${id}`, { revoked: false });
  expect(await status(house, bruno.cookie), "the old session stays dead").toBe(401);
  await house.app.inject({
    method: "POST",
    url: "/api/session/links",
    payload: { email: "bruno@example.be" },
  });
  expect(house.said.length).toBe(said + 1);
});

test("a link asked for before a revocation opens nothing after it", async ({ house }) => {
  const aurelie = await deskOf(house);
  await deskOf(house, "claire@example.be", "reviewer");
  await house.app.inject({
    method: "POST",
    url: "/api/session/links",
    payload: { email: "claire@example.be" },
  });
  const token = house.said.at(-1)?.split("#jeton=")[1];
  await aurelie.ask("PATCH", `/api/people/${await idOf(aurelie, "claire@example.be")}`, { revoked: true });
  const late = await house.app.inject({ method: "POST", url: "/api/session", payload: { token } });
  expect(late.statusCode).toBe(401);
  expect(late.headers["set-cookie"]).toBeUndefined();
});

test("a change of role ends that person's sessions; the last coordinator can neither be demoted nor revoked", async ({
  house,
}) => {
  const aurelie = await deskOf(house);
  const dora = await deskOf(house, "dora@example.be", "coordinator");
  const [a, d] = [await idOf(aurelie, "aurelie@example.be"), await idOf(aurelie, "dora@example.be")];
  const both = await Promise.all([
    aurelie.ask("PATCH", `/api/people/${d}`, { role: "reviewer" }),
    dora.ask("PATCH", `/api/people/${a}`, { role: "reviewer" }),
  ]);
  expect(both.filter(({ statusCode }) => statusCode === 200)).toHaveLength(1);
  const left =
    both[0]?.statusCode === 200 ? { desk: aurelie, id: a, gone: dora } : { desk: dora, id: d, gone: aurelie };
  expect(await status(house, left.gone.cookie)).toBe(401);
  for (const change of [{ role: "reviewer" }, { revoked: true }]) {
    const refused = await left.desk.ask("PATCH", `/api/people/${left.id}`, change);
    expect(refused.json()).toMatchObject({ status: 409, type: "last_coordinator" });
  }
});

test("reviewers may not invite or change anybody", async ({ house }) => {
  const bruno = await deskOf(house, "bruno@example.be", "reviewer");
  expect((await bruno.ask("GET", "/api/people")).statusCode).toBe(200);
  const invite = { email: "x@example.be", name: "X", role: "coordinator" };
  expect((await bruno.ask("POST", "/api/people", invite)).statusCode).toBe(403);
  const id = await idOf(bruno, "bruno@example.be");
  expect((await bruno.ask("PATCH", `/api/people/${id}`, { role: "coordinator" })).statusCode).toBe(403);
});

test("somebody sees their own sessions and ends the others", async ({ house }) => {
  const one = await deskOf(house, "eve@example.be", "reviewer");
  const two = await deskOf(house, "eve@example.be", "reviewer");
  const { sessions } = (await one.ask("GET", "/api/session/all")).json();
  expect(sessions.map(({ current }: { current: boolean }) => current)).toEqual([true, false]);
  const other = await deskOf(house, "bruno@example.be", "reviewer");
  await other.ask("POST", "/api/session/ended", { session: sessions[0].id });
  expect(await status(house, one.cookie), "somebody else's session stays").toBe(200);
  await one.ask("POST", "/api/session/ended", { session: "others" });
  expect(await status(house, two.cookie)).toBe(401);
  expect(await status(house, one.cookie)).toBe(200);
});

test("with a second factor nothing opens before its code, which counts once; five wrong ones lock it for a while", async ({
  house,
  db,
}) => {
  // Not near the end of a step: codes are told apart by it.
  while ((Date.now() / 1000) % 30 > 15) await new Promise((resolve) => setTimeout(resolve, 250));
  const first = await deskOf(house, "fanny@example.be", "coordinator");
  const { secret, uri } = (await first.ask("POST", "/api/session/factor")).json();
  expect(uri).toMatch(/^otpauth:\/\/totp\/Manufacture:fanny/);
  expect((await first.ask("POST", "/api/session/factor/confirmed", { code: "000000" })).statusCode).toBe(403);
  const confirmed = await first.ask("POST", "/api/session/factor/confirmed", { code: codeOf(secret, -1) });
  expect(confirmed.json().factor).toBe(true);
  expect((await first.ask("GET", "/api/reviews")).statusCode).toBe(200);

  const second = await deskOf(house, "fanny@example.be", "coordinator");
  for (const [method, url] of [
    ["GET", "/api/reviews"],
    ["GET", "/api/session"],
    ["POST", "/api/session/factor"],
  ] as const) {
    const refused = await second.ask(method, url, method === "POST" ? {} : undefined);
    expect(refused.json(), url).toMatchObject({ status: 401, type: "code_needed" });
  }
  expect(
    (await second.ask("POST", "/api/session/code", { code: codeOf(secret, -1) })).statusCode,
    "spent",
  ).toBe(403);
  const tries = await Promise.all(
    [0, 1].map(() => second.ask("POST", "/api/session/code", { code: codeOf(secret) })),
  );
  expect(tries.map(({ statusCode }) => statusCode).sort()).toEqual([200, 403]);
  expect((await second.ask("GET", "/api/reviews")).statusCode).toBe(200);

  for (let wrong = 0; wrong < 4; wrong++) await second.ask("POST", "/api/session/code", { code: "000000" });
  expect((await second.ask("POST", "/api/session/code", { code: codeOf(secret, 1) })).statusCode).toBe(429);
  await db.query("update people.second_factor set locked_until = now() - interval '1 second'");
  expect((await second.ask("POST", "/api/session/code", { code: codeOf(secret, 1) })).statusCode).toBe(200);
  const { rows } = await db.query<{ secret: Buffer }>("select secret from people.second_factor");
  expect(Buffer.from(rows[0]?.secret ?? "").includes(secret)).toBe(false);
});

test("what was done to people cannot be changed, not even by SQL", async ({ db }) => {
  await expect(db.query("delete from people.person_event")).rejects.toThrow("append-only");
});

test("every reviewers’ route of the table refuses strangers, and every coordinators’ route refuses reviewers, by any method", async ({
  house,
}) => {
  const bruno = await deskOf(house, "bruno@example.be", "reviewer");
  const id = "00000000-0000-4000-8000-000000000000";
  for (const route of Object.values(routes)) {
    if (route.access !== "reviewer" && route.access !== "coordinator") continue;
    const url = route.path
      .replace(/:(photo|proposal|other|correction|id)/g, id)
      .replace(/:size/, "small")
      .replace(/:\w+/g, "x");
    const ask = (cookie: string, headers = {}) =>
      house.app.inject({
        method: route.method,
        url,
        headers: { cookie, ...headers },
        ...("body" in route && { payload: {} }),
      });
    expect((await ask("")).statusCode, `${route.method} ${url}`).toBe(401);
    expect((await ask("", { "x-http-method-override": "GET" })).statusCode, url).toBe(401);
    expect((await ask(`manufacture.session_token=${"é".repeat(50_000)}`)).statusCode, url).toBeLessThan(500);
    if (route.access === "coordinator") expect((await ask(bruno.cookie)).statusCode, url).toBe(403);
  }
});
