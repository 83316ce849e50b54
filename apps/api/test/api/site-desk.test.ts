import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import { test } from "../app.ts";
import { deskOf, sent } from "../desk.ts";

test("a published site is edited with its history, and a stale edit is refused with the site as it stands", async ({
  house,
}) => {
  const { ask } = await deskOf(house);
  const [site] = (await ask("GET", "/api/desk/sites?q=chertal")).json().sites;
  const { version } = (await ask("GET", `/api/desk/sites/${site.id}`)).json();
  const edited = await ask("PATCH", `/api/desk/sites/${site.id}`, { state: "Démolition en cours" }, version);
  expect(edited.json()).toMatchObject({
    version: version + 1,
    history: [{ act: "edit", fields: ["state"], by: "aurelie" }],
  });
  expect((await house.app.inject({ url: `/api/sites/${site.slug}` })).json().state).toBe(
    "Démolition en cours",
  );
  const stale = await ask("PATCH", `/api/desk/sites/${site.id}`, { state: "Autre" }, version);
  expect(stale.statusCode).toBe(412);
  expect(stale.json().current.site.state).toBe("Démolition en cours");
});

test("a place goes on to another stage with a dated episode", async ({ house }) => {
  const { ask, act } = await deskOf(house);
  const { id } = await sent(house);
  const { siteSlug } = (await act(id, "/decisions", { decision: "publish", name: "La verrerie" })).json();
  const [site] = (await ask("GET", "/api/desk/sites?q=verrerie")).json().sites;
  expect(site.report.id).toBe(id);
  const stage = {
    stage: "occupation",
    episode: { kind: "occupation", title: "Premiers ateliers", starts: "2026-11", certainty: "high" },
  };
  expect((await ask("POST", `/api/desk/sites/${site.id}/stages`, stage, 1)).statusCode).toBe(200);
  expect((await house.app.inject({ url: `/api/sites/${siteSlug}` })).json()).toMatchObject({
    stage: "occupation",
    episodes: [{ title: "Premiers ateliers", years: "2026" }],
  });
});

test("a site taken off the map is gone everywhere at once, and comes back as it was", async ({ house }) => {
  const { ask } = await deskOf(house);
  const [site] = (await ask("GET", "/api/desk/sites?q=bavi")).json().sites;
  const page = () => house.app.inject({ url: `/api/sites/${site.slug}` });
  const before = (await page()).json();
  const { version } = (await ask("GET", `/api/desk/sites/${site.id}`)).json();
  await ask(
    "POST",
    `/api/desk/sites/${site.id}/unpublish`,
    { note: "À la demande du propriétaire" },
    version,
  );
  expect((await page()).statusCode).toBe(404);
  expect(
    (await ask("GET", "/api/desk/sites?off=1")).json().sites.map((each: { id: string }) => each.id),
  ).toContain(site.id);
  const back = await ask("POST", `/api/desk/sites/${site.id}/republish`, {});
  expect(back.json().history.map((line: { act: string }) => line.act)).toEqual(["unpublish", "republish"]);
  expect((await page()).json()).toEqual(before);
});

test("taking off a site that came from a report reopens the report, and undoing that puts it back", async ({
  house,
}) => {
  const { ask, act, read } = await deskOf(house);
  const { id } = await sent(house);
  const { siteSlug } = (await act(id, "/decisions", { decision: "publish", name: "Le dépôt" })).json();
  const [site] = (await ask("GET", "/api/desk/sites?q=depot")).json().sites;
  await ask("POST", `/api/desk/sites/${site.id}/unpublish`, {}, 1);
  const reopened = await read(id);
  expect(reopened).toMatchObject({ status: "in_review", siteSlug: null });
  await act(id, "/undo", { event: reopened.undoable.number });
  expect((await house.app.inject({ url: `/api/sites/${siteSlug}` })).statusCode).toBe(200);
});

test("what the public says is wrong queues up here, is settled, and its address goes", async ({
  house,
  db,
}) => {
  const { ask } = await deskOf(house);
  const correction = { id: randomUUID(), text: "Le nom est « Cockerill ».", email: "lecteur@example.be" };
  const slug = (await ask("GET", "/api/desk/sites?q=chertal")).json().sites[0].slug;
  const url = `/api/sites/${slug}/corrections`;
  expect((await house.app.inject({ method: "POST", url, payload: correction })).statusCode).toBe(202);
  expect((await house.app.inject({ method: "POST", url, payload: correction })).statusCode).toBe(202);
  const { sites, corrections } = (await ask("GET", "/api/desk/sites?corrections=1")).json();
  expect(corrections).toBe(1);
  const { openCorrections } = (await ask("GET", `/api/desk/sites/${sites[0].id}`)).json();
  expect(openCorrections).toMatchObject([{ text: correction.text, hasEmail: true }]);
  expect(JSON.stringify(openCorrections)).not.toContain("lecteur@");
  const settle = `/api/desk/sites/${sites[0].id}/corrections/${correction.id}`;
  expect((await ask("POST", settle, { taken: true })).json().openCorrections).toEqual([]);
  expect((await db.query("select 1 from intake.site_correction where email is not null")).rows).toEqual([]);
  expect(
    (
      await house.app.inject({
        method: "POST",
        url: "/api/sites/nulle-part/corrections",
        payload: correction,
      })
    ).statusCode,
  ).toBe(404);
});
