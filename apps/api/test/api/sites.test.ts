import { expect } from "vitest";
import { test } from "../app.ts";

test("the 52 known places are published, each with sources, certainty and the error of its position", async ({
  house,
}) => {
  const { features, numberMatched } = (await house.app.inject({ url: "/api/sites?limit=500" })).json();
  expect(numberMatched).toBe(52);
  for (const { id, properties } of features) {
    const site = (await house.app.inject({ url: `/api/sites/${id}` })).json();
    expect(site.sources.length, id).toBeGreaterThan(0);
    expect(properties.certainty, id).toMatch(/^(high|medium|low)$/);
    expect(properties.positionErrorM, id).toBeGreaterThan(0);
  }
});

test("Chertal is shown by its outline of about 186 hectares", async ({ house }) => {
  const site = (await house.app.inject({ url: "/api/sites/chertal" })).json();
  expect(site.geometry.type).toBe("MultiPolygon");
  expect(site.areaM2 / 10_000).toBeCloseTo(186, -1);
});

test("a search finds words without their accents and in any case", async ({ house }) => {
  for (const q of ["chênée", "CHENEE", "quai borguet"]) {
    const { features } = (await house.app.inject({ url: `/api/sites?q=${encodeURIComponent(q)}` })).json();
    expect(
      features.map((feature: { id: string }) => feature.id),
      q,
    ).toContain("lbp");
  }
  expect((await house.app.inject({ url: "/api/sites?q=%25" })).json().numberMatched).toBe(0);
});

test("a box, a stage and a register narrow the list; pages follow each other", async ({ house }) => {
  const inBox = (await house.app.inject({ url: "/api/sites?bbox=6.0,50.4,6.1,50.5" })).json();
  expect(inBox.features.map((feature: { id: string }) => feature.id)).toEqual(["etnikart-malmedy-abbaye"]);
  const memory = (await house.app.inject({ url: "/api/sites?register=memoire&limit=500" })).json();
  expect(
    new Set(
      memory.features.map((feature: { properties: { register: string } }) => feature.properties.register),
    ),
  ).toEqual(new Set(["memoire"]));
  const ids: string[] = [];
  let cursor = "";
  do {
    const page = (await house.app.inject({ url: `/api/sites?limit=20${cursor}` })).json();
    ids.push(...page.features.map((feature: { id: string }) => feature.id));
    cursor = page.next ? `&cursor=${page.next}` : "";
  } while (cursor);
  expect(new Set(ids).size).toBe(52);
  expect(ids).toHaveLength(52);
});

test("parameters that make no sense get 400, never a default and never a 500", async ({ house }) => {
  const senseless = [
    "bbox=1,2,3",
    "bbox=5,51,4,50",
    "bbox=a,b,c,d",
    "bbox=0x1,0,1,1",
    "limit=0",
    "limit=501",
    "limit=",
    "limit=1e2",
    "stage=published",
    "stage=known&stage=known",
    "cursor=x'--",
    "cursor=99999999999999999999",
    "email=a",
    "sort=email",
    "q[]=a",
  ];
  for (const query of senseless) {
    const answer = await house.app.inject({ url: `/api/sites?${query}` });
    expect([query, answer.statusCode]).toEqual([query, 400]);
    expect(answer.json().type).toBe("input_is_invalid");
  }
});

test("an address without a site gets 404 as a problem", async ({ house }) => {
  const answer = await house.app.inject({ url: "/api/sites/nulle-part" });
  expect(answer.statusCode).toBe(404);
  expect(answer.json()).toMatchObject({ type: "site_not_found", status: 404 });
});

test("public queries run as a role that has no right on what people sent", async ({ database }) => {
  await expect(database.publicPool.query("select 1 from intake.submission")).rejects.toThrow(
    /permission denied/,
  );
  await expect(database.publicPool.query("select 1 from people.session")).rejects.toThrow(
    /permission denied/,
  );
  expect((await database.publicPool.query("select 1 as one from register.site limit 1")).rows).toEqual([
    { one: 1 },
  ]);
});

test("health tells the engine and its versions; the API describes itself", async ({ house }) => {
  const health = (await house.app.inject({ url: "/api/health" })).json();
  expect(health).toMatchObject({ status: "ok", postgis: expect.stringMatching(/^3\./) });
  expect((await house.app.inject({ url: "/api/ready" })).json()).toEqual({ status: "ready" });
  const description = (await house.app.inject({ url: "/api/openapi.json" })).json();
  expect(description.openapi).toMatch(/^3\./);
  expect(Object.keys(description.paths)).toContain("/api/submissions");
});

test("every answer carries the protective headers, errors too", async ({ house }) => {
  for (const url of ["/api/health", "/nothing", "/api/sites?limit=x", "/%", "/%E0%A4%A"]) {
    const { headers } = await house.app.inject({ url });
    expect(headers["content-security-policy"], url).toContain("default-src 'none'");
    expect(headers["x-content-type-options"], url).toBe("nosniff");
    expect(headers["x-powered-by"], url).toBeUndefined();
  }
});
