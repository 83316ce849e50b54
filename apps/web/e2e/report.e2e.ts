import { describe, expect } from "vitest";
import { axe, picture, test } from "./browser.ts";
import {
  boardIsReady,
  button,
  describeAll,
  heading,
  leaveBoard,
  map,
  send,
  shownM2,
  squareCorners,
  typeCorners,
} from "./journey.ts";
import { photograph } from "./photograph.ts";

describe("reporting a site", () => {
  test("by touch: four taps, what one sees, a photograph, and a number to keep; axe finds nothing on any step", async ({
    open,
  }) => {
    const page = await open("phone", "/signaler?vue=17/50.6405/5.58");
    await boardIsReady(page);
    expect(await axe(page)).toEqual([]);
    const box = await map(page).boundingBox();
    if (!box) throw new Error("the map has no place on the page");
    for (const [x, y] of [
      [60, 130],
      [260, 140],
      [250, 280],
      [90, 290],
    ] as const) {
      await page.touchscreen.tap(box.x + x, box.y + y);
      await page.waitForTimeout(400); // two quick taps would zoom
    }
    await expect.poll(() => shownM2(page)).toBeGreaterThan(3000);
    await picture(page, "report-drawing-phone");
    await button(page, "Terminer").tap();
    expect(await axe(page)).toEqual([]);
    await leaveBoard(page);
    await describeAll(page, async (title) => {
      expect({ title, faults: await axe(page) }).toEqual({ title, faults: [] });
      if (title === "Et après") await page.getByLabel("Racontez-nous ce lieu").fill("Vide depuis dix ans.");
      if (title === "Avez-vous des photos") {
        await page.locator("input[type=file]:not([capture])").setInputFiles(await photograph());
        await page.getByText("1 photo sur 6 au plus").waitFor();
        await page.getByLabel("Légende de la photo 1").fill("La grille, vue de la rue.");
        expect(await axe(page)).toEqual([]);
      }
      await picture(page, `report-${title.split(" ")[0]?.toLowerCase()}-phone`);
    });
    await send(page);
    await heading(page, /Merci/).waitFor();
    expect(await page.getByText(/Votre signalement n°.F-\d{4}-\d{4} est arrivé/).count()).toBe(1);
    await page.getByText("Arrivée").waitFor();
    expect(await axe(page)).toEqual([]);
    await picture(page, "report-receipt-phone");
  });

  test("a crossing outline is stopped, explained, mended in one tap, and the mending taken back", async ({
    open,
  }) => {
    const page = await open("desktop", "/signaler?vue=17/50.6405/5.58");
    await boardIsReady(page);
    await typeCorners(page, ["50.640 5.579", "50.641 5.581", "50.640 5.581", "50.641 5.579"]);
    await button(page, "Continuer").click();
    expect(await page.title()).toMatch(/^Erreur/);
    expect(await page.getByText("Le contour se croise ici").count()).toBeGreaterThan(0);
    expect(await axe(page)).toEqual([]);
    await button(page, "Réparer pour moi").click();
    await expect.poll(() => shownM2(page)).toBeGreaterThan(3000);
    await picture(page, "report-mended-desktop");
    await button(page, "Annuler la réparation").click();
    await expect.poll(() => shownM2(page)).toBe(0);
  });

  test("a point and a rough size make an outline that can be corrected", async ({ open }) => {
    const page = await open("phone", "/signaler?vue=17/50.6205/5.60");
    await boardIsReady(page);
    await page.getByLabel("Point et taille").check();
    await button(page, "Placer ici").tap();
    await expect.poll(() => shownM2(page)).toBeGreaterThan(2900);
    await page.getByLabel("Cercle").check();
    await page.getByLabel("Surface en m²").fill("12000");
    await expect.poll(() => shownM2(page)).toBeGreaterThan(11_900);
    expect(await shownM2(page)).toBeLessThan(12_100);
    expect(await axe(page)).toEqual([]);
    await picture(page, "report-size-phone");
  });

  test("2 900 m² are told kindly what they are, and received", async ({ open }) => {
    const page = await open("phone", "/signaler");
    await boardIsReady(page);
    await typeCorners(page, squareCorners(50.6051, 5.6151, 0.000484)); // 53,85 m a side
    await expect.poll(() => shownM2(page)).toBeGreaterThan(2850);
    expect(await shownM2(page)).toBeLessThan(2950);
    await picture(page, "report-small-phone");
    await leaveBoard(page);
    await describeAll(page);
    await send(page);
    await page.getByText(/tout près du minimum|trop petit pour la Manufacture, mais utile/).waitFor();
  });

  test("a draft comes back after a reload, Back goes one step back, and several are kept", async ({
    open,
  }) => {
    const page = await open("desktop", "/signaler");
    await boardIsReady(page);
    await typeCorners(page, ["50,6400 5,5590", "50,6400 5,5612", "50,6412 5,5612"]);
    await leaveBoard(page);
    await page.getByLabel("les deux").check();
    await page.reload();
    expect(await page.getByLabel("les deux").isChecked()).toBe(true);
    await page.goBack();
    await heading(page, /Où est ce lieu vide|même lieu/).waitFor();
    await page.goto(new URL("/signaler", page.url()).href);
    await button(page, "En commencer un autre").click();
    await boardIsReady(page);
    await typeCorners(page, squareCorners(50.61, 5.5));
    await page.goto(new URL("/brouillons", page.url()).href);
    await expect.poll(() => page.getByRole("link", { name: /Reprendre/ }).count()).toBe(2);
    expect(await axe(page)).toEqual([]);
    await picture(page, "drafts-desktop");
  });

  test("who draws where something is already is asked first, and learns nothing but that", async ({
    open,
  }) => {
    const first = await open("desktop", "/signaler");
    await boardIsReady(first);
    await typeCorners(first, squareCorners(50.5951, 5.4651));
    await leaveBoard(first);
    await describeAll(first);
    await send(first);
    await heading(first, /Merci/).waitFor();

    const second = await open("phone", "/signaler");
    await boardIsReady(second);
    await typeCorners(second, squareCorners(50.5953, 5.4652));
    await button(second, "Continuer").click();
    await heading(second, /C’est le même lieu/).waitFor();
    expect(await second.getByText("Quelqu’un a déjà signalé un lieu ici").count()).toBe(1);
    expect(await axe(second)).toEqual([]);
    await picture(second, "report-same-phone");
    await button(second, "Continuer").click();
    expect(await second.title()).toMatch(/^Erreur/);
    await second.getByLabel("Oui, c’est sans doute celui qui est déjà signalé").check();
    await button(second, "Continuer").click();
    await describeAll(second);
    expect(await second.getByText("Le même lieu qu’un autre déjà signalé").count()).toBe(1);
    await send(second);
    await heading(second, /Merci/).waitFor();
  });

  test("along the Saint-Laurent block, or across it, its page is shown before anything is typed", async ({
    open,
  }) => {
    for (const [south, west] of [
      [50.6379, 5.5574],
      [50.6385, 5.5565],
    ] as const) {
      const page = await open("phone", "/signaler");
      await boardIsReady(page);
      await typeCorners(page, squareCorners(south, west, 0.0012));
      await button(page, "Continuer").click();
      await heading(page, /C’est le même lieu/).waitFor();
      expect(await page.getByText(/«.*Saint-Laurent.*»(, déjà| est déjà)/).count()).toBe(1);
      await page.getByLabel(/Oui, c’est «.*Saint-Laurent/).check();
      await picture(page, "report-saint-laurent-phone");
      await button(page, "Continuer").click();
      await heading(page, /Que voyez-vous/).waitFor();
    }
  });

  test("without a network the report is kept, the tab is closed, and it leaves by itself once the network is back", async ({
    open,
  }) => {
    const page = await open("phone", "/signaler");
    await boardIsReady(page);
    await typeCorners(page, squareCorners(50.5851, 5.4451));
    await leaveBoard(page);
    await describeAll(page, async (title) => {
      if (title !== "Avez-vous des photos") return;
      await page.locator("input[type=file]:not([capture])").setInputFiles(await photograph());
      await page.getByText("1 photo sur 6 au plus").waitFor();
    });
    const context = page.context();
    await context.setOffline(true);
    await send(page);
    await heading(page, /C’est enregistré/).waitFor();
    expect(await axe(page)).toEqual([]);
    await picture(page, "report-queued-phone");
    const home = new URL("/brouillons", page.url()).href;
    await page.close();
    await context.setOffline(false);
    const later = await context.newPage();
    await later.goto(home);
    await later.getByRole("link", { name: "Suivre" }).waitFor({ timeout: 30_000 });
    expect(await later.getByText("En attente du réseau").count()).toBe(0);
    await picture(later, "drafts-arrived-phone");
    await later.getByRole("link", { name: "Suivre" }).click();
    await later.getByRole("img", { name: /Photo 1/ }).waitFor();
  });

  test("without WebGL a place is said by a point and a size, or by its corners", async ({ open }) => {
    const page = await open("phone", "/", {});
    await page.context().addInitScript(() => {
      const original = HTMLCanvasElement.prototype.getContext;
      Object.assign(HTMLCanvasElement.prototype, {
        getContext(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
          return kind.startsWith("webgl") ? null : Reflect.apply(original, this, [kind, ...rest]);
        },
      });
    });
    await page.goto(new URL("/signaler", page.url()).href);
    await page.getByLabel("Point et taille").check();
    await page.getByLabel("Centre du lieu").fill("50,6001 5,4301");
    await button(page, "Placer ici").click();
    await expect.poll(() => shownM2(page)).toBeGreaterThan(2900);
    expect(await axe(page)).toEqual([]);
    await picture(page, "report-mapless-phone");
    await leaveBoard(page);
    await describeAll(page);
    await send(page);
    await heading(page, /Merci/).waitFor();
  });
});
