import { randomUUID } from "node:crypto";
import type { Reason } from "@manufacture/contract/reason";
import { expect } from "vitest";
import { seed } from "../../src/seed/seed.ts";
import { type Furnished as House, test } from "../app.ts";
import { aReport } from "../reports.ts";

async function reasonsFor(house: House, cookie: string, decision: string): Promise<Reason[]> {
  const answer = await house.app.inject({ url: "/api/reasons", headers: { cookie } });
  return answer.json().reasons.filter((reason: Reason) => reason.decision === decision);
}

const change = (house: House, cookie: string, { id, revision }: Reason, payload: object) =>
  house.app.inject({
    method: "PATCH",
    url: `/api/reasons/${id}`,
    headers: { cookie, "if-match": `"${revision}"` },
    payload,
  });

const order = (house: House, cookie: string, ids: string[]) =>
  house.app.inject({
    method: "PUT",
    url: "/api/reasons/order",
    headers: { cookie },
    payload: { decision: "decline", ids },
  });

test("a register begins with ready sentences in four languages, and keeps its own at every start", async ({
  house,
  database,
}) => {
  const cookie = await house.signIn("relit@example.be", "reviewer");
  const first = await reasonsFor(house, cookie, "decline");
  expect(first).toHaveLength(5);
  expect(first[0]?.said.fr).toBe("Ce lieu n’est pas vide\u00a0: il est occupé, ou un projet y est en cours.");
  for (const { said } of first) expect(Object.keys(said).sort()).toEqual(["de", "en", "fr", "nl"]);
  await seed(database.kysely);
  expect(await reasonsFor(house, cookie, "decline")).toEqual(first);
});

test("a sentence is added, said otherwise, retired and brought back; a stale copy is told what stands", async ({
  house,
  db,
}) => {
  const cookie = await house.signIn();
  const added = await house.app.inject({
    method: "POST",
    url: "/api/reasons",
    headers: { cookie },
    payload: { decision: "publish", said: { fr: "Merci !", nl: "" } },
  });
  expect(added.statusCode).toBe(201);
  const reason: Reason = added.json();
  expect(reason).toMatchObject({ said: { fr: "Merci !" }, revision: 1, retired: false });
  const said = { fr: "Merci !", nl: "Bedankt!" };
  expect((await change(house, cookie, reason, { said })).json()).toMatchObject({ said, revision: 2 });
  const late = await change(house, cookie, reason, { said: { fr: "Trop tard" } });
  expect(late.statusCode).toBe(412);
  expect(late.json().current).toMatchObject({ said, revision: 2 });
  const retired = await change(house, cookie, { ...reason, revision: 2 }, { retired: true });
  expect(retired.json()).toMatchObject({ retired: true, said });
  await change(house, cookie, { ...reason, revision: 3 }, { retired: false });
  const { rows } = await db.query<{ act: string }>(
    "select act from intake.call_event where call is null order by number",
  );
  expect(rows.map(({ act }) => act)).toEqual([
    "add_reason",
    "change_reason",
    "retire_reason",
    "restore_reason",
  ]);
  expect((await change(house, cookie, { ...reason, id: randomUUID() }, {})).statusCode).toBe(404);
  expect((await change(house, cookie, { ...reason, id: "x" }, {})).statusCode).toBe(400);
});

test("sentences are offered in the order that was last given, by whoever knew them all", async ({
  house,
}) => {
  const cookie = await house.signIn();
  const ids = (await reasonsFor(house, cookie, "decline")).map(({ id }) => id);
  const reversed = [...ids].reverse();
  expect((await order(house, cookie, reversed)).statusCode).toBe(200);
  expect((await reasonsFor(house, cookie, "decline")).map(({ id }) => id)).toEqual(reversed);
  for (const wrong of [ids.slice(1), [...ids, randomUUID()], [...ids.slice(1), ids[1] ?? ""]])
    expect((await order(house, cookie, wrong)).statusCode).toBe(412);
});

test("the desk knows in which language the reporter reads", async ({ house }) => {
  const cookie = await house.signIn();
  const report = aReport();
  await house.app.inject({
    method: "POST",
    url: "/api/submissions",
    payload: report,
    headers: { "accept-language": "nl" },
  });
  const dossier = await house.app.inject({ url: `/api/reviews/${report.id}`, headers: { cookie } });
  expect(dossier.json().locale).toBe("nl");
});
