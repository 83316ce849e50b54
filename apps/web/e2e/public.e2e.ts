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
    await page
      .getByText("2 lieux dans cette vue")
      .or(page.getByText("1 lieu dans cette vue"))
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
