import { expect } from "vitest";
import { test } from "../app.ts";
import { deskOf, sent } from "../desk.ts";
import { square } from "../reports.ts";

const ids = (answer: { items: { id: string }[] }) => answer.items.map(({ id }) => id);

test("the queue is narrowed by everything its address says, and counts what is left", async ({ house }) => {
  const { ask, act } = await deskOf(house);
  const big = await sent(house, { description: "L’ancienne caserne, côté gare", kind: "batiment" });
  const small = await sent(house, {
    outline: square(5.6, 50.62, 30),
    description: "Un bout de jardin",
    kind: "terrain",
  });
  const far = await sent(house, {
    outline: square(6.02, 50.42, 100),
    description: "Près du centre de Malmedy",
  });
  await act(big.id, "", { commune: "Liège" }, "PATCH");
  await ask("POST", `/api/reviews/${small.id}/tags`, { add: ["Potager partagé"] });
  const queue = async (query: string) => (await ask("GET", `/api/reviews?${query}`)).json();
  for (const [query, wanted] of [
    ["kind=batiment", [big.id]],
    ["path=small_site", [small.id]],
    ["commune=Li%C3%A8ge", [big.id]],
    ["tag=potager-partage", [small.id]],
    ["areaMin=5000&areaMax=15000", [far.id]],
    ["assignee=nobody&order=oldest", [big.id, small.id, far.id]],
    ["olderThan=1", []],
    ["q=CASERNE", [big.id]],
    ["q=casrne", [big.id]],
    ["q=liege%20gare", [big.id]],
    [`q=${far.reference.toLowerCase()}`, [far.id]],
    ["q=100%25_", []],
    ["order=largest", [big.id, far.id, small.id]],
    ["order=smallest", [small.id, far.id, big.id]],
  ] as const)
    expect(ids(await queue(query)), query).toEqual(wanted);
  expect((await queue("q=caserne")).counts).toMatchObject({ in_review: 0, received: 1 });
  for (const wrong of [
    "status=tout",
    "order=email",
    "email=a",
    "areaMin=-1",
    "twins=2",
    "status=received&status=declined",
  ])
    expect((await ask("GET", `/api/reviews?${wrong}`)).statusCode, wrong).toBe(400);
});

test("each order pages without loss or repetition while reports arrive; a cursor that is no cursor begins anew", async ({
  house,
}) => {
  const { ask } = await deskOf(house);
  const known = new Set<string>();
  for (let side = 60; side < 66; side++)
    known.add((await sent(house, { outline: square(5.58, 50.61, side) })).id);
  for (const order of ["newest", "oldest", "largest", "smallest", "touched"]) {
    const seen: string[] = [];
    let cursor = "";
    do {
      const page = (await ask("GET", `/api/reviews?order=${order}&limit=2${cursor}`)).json();
      seen.push(...ids(page));
      cursor = page.next ? `&cursor=${page.next}` : "";
      if (order === "newest") await sent(house);
    } while (cursor);
    expect(new Set(seen).size, order).toBe(seen.length);
    expect(seen, order).toEqual(expect.arrayContaining([...known]));
  }
  const broken = Buffer.from("newest 00000000-0000-0000-0000-000000000000 2026-99-99 00:00:00+00").toString(
    "base64url",
  );
  expect((await ask("GET", `/api/reviews?cursor=${broken}`)).statusCode).toBe(200);
  expect((await ask("GET", "/api/reviews?cursor=zzzz")).statusCode).toBe(200);
});

test("one act on several reports: each is done or left with its reason, and one undo takes it back", async ({
  house,
}) => {
  const { ask, read } = await deskOf(house);
  const reports = await Promise.all([sent(house), sent(house), sent(house)]);
  const [first, second, third] = reports;
  await ask("PATCH", `/api/reviews/${third?.id}`, { name: "Changé entre-temps" }, 1);
  const outcome = (
    await ask("POST", "/api/reviews/bulk", {
      reports: reports.map(({ id }) => ({ id, version: 1 })),
      act: { kind: "decide", decision: "decline", reason: "Déjà occupés." },
    })
  ).json();
  expect(outcome.done).toEqual([first?.id, second?.id]);
  expect(outcome.left).toEqual([
    { id: third?.id, reference: third?.reference, why: expect.stringContaining("chang") },
  ]);
  expect((await read(first?.id ?? "")).status).toBe("declined");
  const tagged = (
    await ask("POST", "/api/reviews/bulk", {
      reports: reports.map(({ id }) => ({ id, version: 1 })),
      act: { kind: "tag", add: ["à trier"], remove: [] },
    })
  ).json();
  expect(tagged.done).toHaveLength(3);
  expect((await ask("POST", `/api/batches/${outcome.batch}/undo`)).json().left).toHaveLength(2);
  expect((await ask("POST", `/api/batches/${tagged.batch}/undo`)).json().done).toHaveLength(3);
  expect((await ask("POST", `/api/batches/${outcome.batch}/undo`)).json().done).toHaveLength(2);
  expect(await read(first?.id ?? "")).toMatchObject({ status: "received", tags: [] });
});

test("a view is kept by name with what it counts; somebody else’s is seen when shared, and stays", async ({
  house,
}) => {
  const aurelie = await deskOf(house);
  const bruno = await deskOf(house, "bruno@example.be", "reviewer");
  await sent(house, { outline: square(5.63, 50.63, 20) });
  const kept = await aurelie.ask("POST", "/api/views", {
    name: "Petits lieux",
    query: "path=small_site&order=oldest",
    shared: true,
  });
  expect(kept.statusCode).toBe(201);
  const [view] = (await bruno.ask("GET", "/api/views")).json().views;
  expect(view).toMatchObject({ name: "Petits lieux", mine: false });
  expect(view.count).toBeGreaterThan(0);
  expect((await bruno.ask("DELETE", `/api/views/${view.id}`)).json().views).toHaveLength(1);
  expect((await aurelie.ask("DELETE", `/api/views/${view.id}`)).json().views).toHaveLength(0);
});

test("a tag is renamed everywhere, coloured, and merged into another with its history", async ({ house }) => {
  const { ask, read, act } = await deskOf(house);
  const { id } = await sent(house);
  await ask("POST", `/api/reviews/${id}/tags`, { add: ["Friche verte", "Nature"] });
  const { siteSlug } = (await act(id, "/decisions", { decision: "publish", name: "Le talus" })).json();
  const renamed = await ask("PATCH", "/api/tags/friche-verte", {
    label: "Friche boisée",
    colour: "moss",
    group: "milieu",
  });
  expect(renamed.statusCode).toBe(200);
  expect((await read(id)).tags[0]).toMatchObject({
    label: "Friche boisée",
    colour: "moss",
    slug: "friche-verte",
  });
  expect((await ask("PATCH", "/api/tags/nature", { label: "friche BOISEE" })).statusCode).toBe(409);
  const merged = (await ask("POST", "/api/tags/nature/merges", { into: "friche-verte" })).json();
  expect(merged.history.map((line: { act: string }) => line.act)).toEqual(["merge", "change"]);
  expect((await read(id)).tags.map((tag: { slug: string }) => tag.slug)).toEqual(["friche-verte"]);
  const site = (await house.app.inject({ url: `/api/sites/${siteSlug}` })).json();
  expect(site.tagList.map((tag: { label: string }) => tag.label)).toEqual(["Friche boisée"]);
});
