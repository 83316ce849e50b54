import { expect } from "vitest";
import { test } from "../app.ts";
import { aReport, bowTie, square } from "../reports.ts";

const url = "/api/outlines/neighbours";
const post = "POST" as const;

test("where nothing is known, nothing is said", async ({ house }) => {
  const answer = await house.app.inject({ method: post, url, payload: { outline: square(5.9, 50.4, 100) } });
  expect(answer.statusCode).toBe(200);
  expect(answer.json()).toEqual({ sites: [], reported: false });
  expect(answer.headers["cache-control"]).toBe("no-store");
});

test("a report that nobody has published is said to be there, and not one thing more", async ({ house }) => {
  const there = square(5.71, 50.61, 100);
  await house.app.inject({
    method: post,
    url: "/api/submissions",
    payload: aReport({ outline: there, displayName: "CANARI" }),
  });
  const over = await house.app.inject({
    method: post,
    url,
    payload: { outline: square(5.7105, 50.6105, 80) },
  });
  expect(over.json()).toEqual({ sites: [], reported: true });
  const beside = await house.app.inject({
    method: post,
    url,
    // The square there is 100 m wide: this one begins 30 m east of it.
    payload: { outline: square(5.71 + 130 / 70_640, 50.61, 80) },
  });
  expect(beside.json().reported).toBe(true);
  const away = await house.app.inject({
    method: post,
    url,
    payload: { outline: square(5.71 + 200 / 70_640, 50.61, 80) },
  });
  expect(away.json().reported).toBe(false);
});

test("a published site is named with its distance: it overlaps, or lies near", async ({ house }) => {
  const sites = (await house.app.inject({ url: "/api/sites?limit=500" })).json();
  const place = sites.features.find((site: { geometry: { type: string } }) => site.geometry.type === "Point");
  const [lng, lat] = place.geometry.coordinates;
  const over = await house.app.inject({
    method: post,
    url,
    payload: { outline: square(lng - 0.0005, lat - 0.0003, 70) },
  });
  expect(over.json().sites).toContainEqual({
    slug: place.id,
    name: place.properties.name,
    distanceM: 0,
  });
});

test("only a whole, acceptable site may be asked about: a probe of a few square metres is refused", async ({
  house,
}) => {
  for (const outline of [square(5.71, 50.61, 3), bowTie, { type: "Point", coordinates: [5.71, 50.61] }]) {
    const answer = await house.app.inject({ method: post, url, payload: { outline } });
    expect(answer.statusCode).toBe(422);
    expect(answer.json()).toMatchObject({ type: "outline_is_refused", verdict: { accepted: false } });
  }
});

test("someone joins what is there already: the reviewers see which report, the reporter does not", async ({
  house,
  db,
}) => {
  const first = aReport({ outline: square(5.75, 50.55, 100) });
  await house.app.inject({ method: post, url: "/api/submissions", payload: first });
  const second = aReport({ outline: square(5.7502, 50.5502, 90), sameAs: { report: true } });
  const receipt = await house.app.inject({ method: post, url: "/api/submissions", payload: second });
  expect(receipt.statusCode).toBe(201);
  expect(receipt.body).not.toContain(first.id);
  const { rows } = await db.query("select joined_submission_id from intake.submission where id = $1", [
    second.id,
  ]);
  expect(rows).toEqual([{ joined_submission_id: first.id }]);
  const cookie = await house.signIn();
  const dossier = await house.app.inject({ url: `/api/reviews/${second.id}`, headers: { cookie } });
  expect(dossier.json().sameAs).toMatchObject({ id: first.id });
});

test("someone joins a published site, or says why it is another one", async ({ house }) => {
  const sites = (await house.app.inject({ url: "/api/sites?limit=1" })).json();
  const slug = sites.features[0].id;
  const same = aReport({ outline: square(5.8, 50.5, 100), sameAs: { site: slug } });
  const other = aReport({ outline: square(5.82, 50.5, 100), differs: "De l’autre côté de la voie ferrée." });
  const gone = aReport({ outline: square(5.84, 50.5, 100), sameAs: { site: "un-lieu-qui-n-est-plus" } });
  const cookie = await house.signIn();
  for (const [report, seen] of [
    [same, { sameAs: { site: slug }, differs: null }],
    [other, { sameAs: null, differs: "De l’autre côté de la voie ferrée." }],
    [gone, { sameAs: null, differs: null }],
  ] as const) {
    const sent = await house.app.inject({ method: post, url: "/api/submissions", payload: report });
    expect(sent.statusCode).toBe(201);
    const dossier = await house.app.inject({ url: `/api/reviews/${report.id}`, headers: { cookie } });
    expect(dossier.json()).toMatchObject(seen);
  }
});
