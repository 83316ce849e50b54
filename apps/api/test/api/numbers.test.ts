import { expect } from "vitest";
import { test } from "../app.ts";
import { deskOf, sent } from "../desk.ts";
import { square } from "../reports.ts";

test("the call is counted: received, waiting, decided and why, where, how much, week by week", async ({
  house,
}) => {
  const { ask, act } = await deskOf(house);
  const reports = await Promise.all([sent(house), sent(house), sent(house)]);
  const [one, two, three] = reports.map(({ id }) => id);
  await act(one ?? "", "", { commune: "Liège" }, "PATCH");
  await act(one ?? "", "/decisions", { decision: "publish", name: "La cour" });
  const declined = (
    await act(two ?? "", "/decisions", { decision: "decline", reason: "Déjà occupé." })
  ).json();
  await act(three ?? "", "/decisions", { decision: "decline", reason: "Déjà occupé." });
  const numbers = (await ask("GET", "/api/numbers")).json();
  expect(numbers).toMatchObject({
    received: 3,
    waiting: { count: 0 },
    statuses: { published: 1, declined: 2, received: 0 },
    reasons: [{ reason: "Déjà occupé.", count: 2 }],
    communes: [
      { commune: null, received: 2, published: 0 },
      { commune: "Liège", received: 1, published: 1 },
    ],
  });
  expect(numbers.hectares.published).toBeCloseTo(2.8, 1);
  expect(numbers.weeks).toHaveLength(26);
  expect(numbers.weeks.at(-1)).toMatchObject({ received: 3, decided: 3 });
  expect(numbers.weeks.slice(0, 20).every((week: { received: number }) => week.received === 0)).toBe(true);
  await act(two ?? "", "/undo", { event: declined.undoable.number });
  expect((await ask("GET", "/api/numbers")).json().reasons).toEqual([{ reason: "Déjà occupé.", count: 1 }]);
});

test("the territory is covered by squares, and those where nobody looked are told", async ({ house }) => {
  const { ask } = await deskOf(house);
  const before = (await ask("GET", "/api/numbers/coverage")).json();
  await sent(house, { outline: square(5.98, 50.45, 90) });
  const { cells, visited } = (await ask("GET", "/api/numbers/coverage")).json();
  expect(cells.length).toBeGreaterThan(100);
  expect(visited).toBe(before.visited + 1);
  expect(cells.reduce((sum: number, cell: { sites: number }) => sum + cell.sites, 0)).toBeGreaterThan(40);
});

test("the table carries no person and no formula, and reads back", async ({ house }) => {
  const { ask, act } = await deskOf(house);
  const { id, reference } = await sent(house, {
    email: "canari@example.be",
    displayName: "CANARI-nom",
    description: "CANARI-recit",
  });
  await ask("POST", `/api/reviews/${id}/tags`, { add: ["=cmd|' /C calc'!A0"] });
  await ask("POST", `/api/reviews/${id}/notes`, { text: "CANARI-note" });
  await act(id, "/decisions", { decision: "decline", reason: '@SUM(1+1); "guillemets"\net une ligne' });
  const answer = await ask("GET", "/api/reviews.csv");
  expect(answer.headers["content-type"]).toContain("text/csv");
  expect(answer.body.startsWith("\uFEFFréférence;reçu le;")).toBe(true);
  expect(answer.body).not.toMatch(/CANARI|canari/);
  const line = answer.body.split("\r\n").find((each) => each.startsWith(reference)) ?? "";
  expect(line).toContain(";'=cmd|' /C calc'!A0;");
  expect(line).toContain(`"'@SUM(1+1); ""guillemets""\net une ligne"`);
  expect(line).toMatch(/;5\.\d+;50\.\d+$/);
  expect((await house.app.inject({ url: "/api/reviews.csv" })).statusCode).toBe(401);
});
