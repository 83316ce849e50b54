import { describe, expect } from "vitest";
import { axe, picture, test } from "./browser.ts";
import {
  boardIsReady,
  describeAll,
  heading,
  leaveBoard,
  send,
  shownM2,
  squareCorners,
  typeCorners,
} from "./journey.ts";
import { photograph } from "./photograph.ts";

describe("offline", () => {
  test("after one visit the map's ground, the form and its rule are there without a network, after a reload too", async ({
    open,
  }) => {
    const page = await open("phone", "/");
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.reload(); // this time through the worker: what is seen is kept
    await page
      .getByRole("button", { name: /Liste|lieux/ })
      .first()
      .waitFor();
    await page.waitForTimeout(1500); // the map's tiles
    await page.context().setOffline(true);
    await page.reload();
    await page.getByText(/Hors connexion.: la carte telle qu’elle était le/).waitFor();
    expect(await axe(page)).toEqual([]);
    await picture(page, "map-offline-phone");

    await page.goto(new URL("/signaler?vue=16/50.6405/5.58", page.url()).href);
    await boardIsReady(page);
    await typeCorners(page, squareCorners(50.5701, 5.4201));
    await expect.poll(() => shownM2(page)).toBeGreaterThan(12_000);
    expect(await page.getByText("La règle de l’appel n’a pas pu être lue").count()).toBe(0);
    await leaveBoard(page);
    await describeAll(page, async (title) => {
      if (title !== "Avez-vous des photos") return;
      await page.locator("input[type=file]:not([capture])").setInputFiles(await photograph());
      await page.getByText("1 photo sur 6 au plus").waitFor();
    });
    await page.reload();
    await heading(page, /Tout est juste/).waitFor();
    await send(page);
    await heading(page, /C’est enregistré/).waitFor();
    await page.goto(new URL("/brouillons", page.url()).href);
    await page.getByText("En attente du réseau").waitFor();
    await picture(page, "drafts-waiting-phone");
    await page.context().setOffline(false);
    await page.getByText("Arrivé", { exact: false }).first().waitFor({ timeout: 60_000 });
    await page.getByRole("heading", { name: "Arrivés" }).waitFor({ timeout: 60_000 });
  });

  test("with every page of ours closed, the browser's own background sync sends what waits", async ({
    open,
  }) => {
    const page = await open("phone", "/");
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    const origin = new URL(page.url()).origin;
    await page.goto(`${origin}/signaler`);
    await boardIsReady(page);
    const corners = squareCorners(50.5601, 5.4101);
    await typeCorners(page, corners);
    await leaveBoard(page);
    await describeAll(page);
    const context = page.context();
    await context.setOffline(true);
    await send(page);
    await heading(page, /C’est enregistré/).waitFor();
    await context.newPage(); // the browser itself stays open
    await page.close();
    await context.setOffline(false);

    // Whether it has arrived is asked without opening a page of ours, which would send it too.
    const reported = async () => {
      const ring = corners.map((corner) => corner.split(" ").map(Number).reverse());
      const outline = { type: "Polygon", coordinates: [[...ring, ring[0]]] };
      const answer = await fetch(`${origin}/api/outlines/neighbours`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ outline }),
      });
      return ((await answer.json()) as { reported: boolean }).reported;
    };
    await expect.poll(reported, { timeout: 30_000, interval: 500 }).toBe(true);
  });

  test("the network back, what the map shows is live again: a copy never stands in for an answer", async ({
    open,
  }) => {
    const page = await open("desktop", "/");
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    const read = () =>
      page.evaluate(async () => {
        const answer = await fetch("/api/sites?limit=1");
        return { status: answer.status, kept: answer.headers.get("x-manufacture-kept") };
      });
    expect(await read()).toEqual({ status: 200, kept: null });
    await page.context().setOffline(true);
    expect((await read()).kept).toMatch(/^\d{4}-\d\d-\d\dT/);
    await page.context().setOffline(false);
    expect(await read()).toEqual({ status: 200, kept: null });
    const touched = await page.evaluate(async () => {
      await fetch("/api/follow-up", { headers: { authorization: "Bearer xxxxxxxxxxxxxxxxxxxxxxxx" } });
      const names = await caches.keys();
      const kept = await Promise.all(
        names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
      );
      return kept
        .flat()
        .filter((url) => /\/api\/(follow-up|session|reviews|submissions|challenge)/.test(url));
    });
    expect(touched).toEqual([]);
  });

  test("it can be installed: a manifest, its icons, and a worker that is asked for anew each time", async ({
    open,
  }) => {
    const page = await open("phone", "/");
    const found = await page.evaluate(async () => {
      const manifest = await (await fetch("/manifest.webmanifest")).json();
      const icons = await Promise.all(
        manifest.icons.map(async ({ src, sizes }: { src: string; sizes: string }) => {
          const picture = await createImageBitmap(await (await fetch(src)).blob());
          return `${picture.width}x${picture.height}` === sizes;
        }),
      );
      const worker = await fetch("/service-worker.js");
      return {
        name: manifest.name,
        start: manifest.start_url,
        icons,
        cache: worker.headers.get("cache-control"),
      };
    });
    expect(found).toEqual({ name: "Manufacture", start: "/", icons: [true, true, true], cache: "no-cache" });
  });
});
