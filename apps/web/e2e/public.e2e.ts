import { describe, expect } from "vitest";
import { axe, picture, SIZES, type Size, test } from "./browser.ts";

const sizes = Object.keys(SIZES) as Size[]; // keys of the table itself

describe.for(sizes)("the public map, %s", (size) => {
  test("shows the known places on the map and in a list of the same content", async ({ open }) => {
    const page = await open(size, "/");
    await page.locator("canvas.maplibregl-canvas").waitFor();
    await page
      .getByText(/\d+ lieux dans cette vue/)
      .first()
      .waitFor();
    const list = page.getByRole("region", { name: "Liste des lieux" });
    await list.getByText("Chertal").first().waitFor();
    expect(await list.getByRole("listitem").count()).toBeGreaterThan(40);
    expect(await axe(page)).toEqual([]);
    await page.waitForTimeout(1500);
    await picture(page, `map-${size}`);
  });

  test("a search, a register and a place are in the address, and open the same view again", async ({
    open,
  }) => {
    const page = await open(size, "/?q=chenee");
    const list = page.getByRole("region", { name: "Liste des lieux" });
    await list.getByText("LBP (ex-Cuivre et Zinc)").first().waitFor();
    expect(await list.getByText("Chertal").count()).toBe(0);
    await page.goto(`${new URL(page.url()).origin}/?lieu=saint-laurent`);
    await page.getByText("Quartier militaire Saint-Laurent").first().waitFor();
    // The view is the place's own; other tests may have published beside it.
    await page
      .getByText(/^\d lieux? dans cette vue$/)
      .first()
      .waitFor();
    expect(await axe(page)).toEqual([]);
    await picture(page, `selected-${size}`);
  });

  test("nothing found is said kindly, with the way back", async ({ open }) => {
    const page = await open(size, "/?q=zzzzzz");
    await page.getByText("Aucun lieu ici avec ces filtres.").waitFor();
    await picture(page, `empty-${size}`);
    await page.getByRole("button", { name: "Effacer les filtres" }).click();
    await page.getByText("Chertal").first().waitFor();
  });

  test("the page of a place tells what is known, how surely, and from whom", async ({ open }) => {
    const page = await open(size, "/lieu/chertal");
    await page.getByRole("heading", { level: 1, name: /Chertal/ }).waitFor();
    expect(await page.title()).toContain("Chertal");
    expect(await page.getByText(/186\sha/).count()).toBeGreaterThan(0);
    await page.waitForTimeout(1500);
    expect(await axe(page)).toEqual([]);
    await picture(page, `site-${size}`);
  });

  test("a place that is not there gets a sentence and a way on", async ({ open }) => {
    const page = await open(size, "/lieu/nulle-part");
    await page.getByText(/Fiche introuvable/).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.goto(`${new URL(page.url()).origin}/nulle/part`);
    await page.getByText("Cette page n’existe pas.").waitFor();
    await picture(page, `not-found-${size}`);
  });
});

test("a cluster opens when it is tapped; without a network other filters show nothing rather than the wrong thing", async ({
  open,
}) => {
  const page = await open("phone", "/?vue=9.5/50.62/5.58");
  await page
    .getByText(/\d+ lieux dans cette vue/)
    .first()
    .waitFor();
  await page.waitForFunction(() => performance.getEntriesByName("sites-drawn").length > 0);
  await page.waitForTimeout(500);
  const box = await page.locator("canvas.maplibregl-canvas").boundingBox();
  expect(box).not.toBeNull();
  // Clusters lie along the Meuse: one of the places tapped from the middle outward is one.
  const middle = { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
  for (let step = 0; step < 12 && /vue=9\.5/.test(page.url()); step++) {
    await page.touchscreen.tap(
      middle.x + 30 * Math.cos(step * 2) * (step / 4),
      middle.y + 30 * Math.sin(step * 2) * (step / 4),
    );
    await page.waitForTimeout(900);
  }
  expect(page.url()).toMatch(/vue=11\.5/);
  await page.context().setOffline(true);
  await page.getByRole("button", { name: /^Mémoire/ }).click();
  await page.getByText("Vous êtes hors connexion.").waitFor();
  await page.waitForTimeout(500);
  await picture(page, "offline-phone");
  await page.context().setOffline(false);
});

test("without WebGL the list still tells everything", async ({ open }) => {
  const page = await open("desktop", "/");
  await page.context().addInitScript(() => {
    const real = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      return kind.startsWith("webgl")
        ? null
        : (real as (...all: unknown[]) => unknown).call(this, kind, ...rest);
    } as typeof real;
  });
  await page.reload();
  const list = page.getByRole("region", { name: "Liste des lieux" });
  await list.getByText("Chertal").first().waitFor();
  expect(await page.locator("canvas.maplibregl-canvas").count()).toBe(0);
  await picture(page, "no-webgl-desktop");
});

test("the dark theme is legible", async ({ open }) => {
  const page = await open("desktop", "/", { colorScheme: "dark" });
  await page.getByText("Chertal").first().waitFor();
  await page.waitForTimeout(1500);
  expect(await axe(page)).toEqual([]);
  await picture(page, "map-dark-desktop");
});
