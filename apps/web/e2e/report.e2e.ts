import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { axe, picture, test } from "./browser.ts";

const map = (page: Page) => page.locator("canvas.maplibregl-canvas");
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const area = (page: Page) => page.getByRole("region", { name: "Outils de dessin" }).locator("strong").first();

/** Square metres shown, spaces aside; 0 when no number is shown. */
const shownM2 = async (page: Page) => {
  const shown = (await area(page).textContent()) ?? "";
  return Number(/≈([\d\s]+)m²/.exec(shown)?.[1]?.replace(/\s/g, "") ?? 0);
};

async function boardIsReady(page: Page) {
  await map(page).waitFor();
  await expect.poll(() => button(page, "Ajouter un point").isEnabled(), { timeout: 30_000 }).toBe(true);
}

async function describeAndSend(page: Page) {
  await button(page, "Continuer").click();
  await page.getByLabel("un bâtiment").check();
  await page.getByLabel("Racontez-nous ce lieu").fill("Un ancien dépôt, vide depuis dix ans.");
  await button(page, "Continuer").click();
  await page.getByLabel("Adresse e-mail").fill("passante@exemple.be");
  await button(page, "Continuer").click();
  await page.getByRole("checkbox").check();
  await button(page, "Envoyer le signalement").click();
  await page.getByRole("heading", { name: "Merci" }).waitFor();
}

describe("reporting a site", () => {
  test("by touch: four taps, a finish, a description, and a number to keep", async ({ open }) => {
    const page = await open("phone", "/signaler?vue=17/50.6405/5.58");
    await boardIsReady(page);
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
    await describeAndSend(page);
    expect(await page.getByText(/Votre signalement n°.F-\d{4}-\d{4} est arrivé/).count()).toBe(1);
    expect(await axe(page)).toEqual([]);
    await picture(page, "report-receipt-phone");
  });

  test("by keyboard alone: the crosshair, Enter, and arrows that move a chosen corner", async ({ open }) => {
    const page = await open("desktop", "/signaler?vue=17/50.6405/5.58");
    await boardIsReady(page);
    await map(page).focus();
    await page.keyboard.press("Enter");
    for (const arrow of ["ArrowRight", "ArrowDown", "ArrowLeft"]) {
      await page.keyboard.press(arrow);
      await page.waitForTimeout(700); // the map glides
      await page.keyboard.press("Enter");
    }
    await button(page, "Terminer").press("Enter");
    const before = await shownM2(page);
    await button(page, "Coin suivant").press("Enter");
    await page.keyboard.press("Shift+ArrowLeft");
    await expect.poll(() => shownM2(page)).not.toBe(before);
    await page.keyboard.press("Control+z");
    await expect.poll(() => shownM2(page)).toBe(before);
  });

  test("a crossing outline is stopped, explained, mended in one tap, and the mending taken back", async ({
    open,
  }) => {
    const page = await open("desktop", "/signaler?vue=17/50.6405/5.58");
    await boardIsReady(page);
    await page.getByText("Saisir des coordonnées").click();
    await page
      .getByLabel("Coordonnées des coins")
      .fill("50.640 5.579\n50.641 5.581\n50.640 5.581\n50.641 5.579");
    await button(page, "Placer ces points").click();
    await button(page, "Continuer").click();
    expect(await page.title()).toMatch(/^Erreur/);
    expect(await page.getByText("Le contour se croise ici").count()).toBe(1);
    expect(await axe(page)).toEqual([]);
    await button(page, "Réparer pour moi").click();
    await expect.poll(() => shownM2(page)).toBeGreaterThan(3000);
    await picture(page, "report-mended-desktop");
    await button(page, "Annuler la réparation").click();
    await expect.poll(() => shownM2(page)).toBe(0);
  });

  test("a draft comes back after a reload, and Back goes one step back", async ({ open }) => {
    const page = await open("desktop", "/signaler");
    await boardIsReady(page);
    await page.getByText("Saisir des coordonnées").click();
    await page.getByLabel("Coordonnées des coins").fill("50,6400 5,5790\n50,6400 5,5812\n50,6412 5,5812");
    await button(page, "Placer ces points").click();
    await button(page, "Continuer").click();
    await page.getByLabel("les deux").check();
    await page.reload();
    expect(await page.getByLabel("les deux").isChecked()).toBe(true);
    await page.goBack();
    await page.getByRole("heading", { name: "Où est ce lieu vide" }).waitFor();
    await expect.poll(() => shownM2(page)).toBeGreaterThan(3000);
  });

  test("without a network nothing is lost, and the same report leaves when it is back", async ({ open }) => {
    const page = await open("desktop", "/signaler");
    await boardIsReady(page);
    await page.getByText("Saisir des coordonnées").click();
    await page.getByLabel("Coordonnées des coins").fill("50.6400 5.5790\n50.6400 5.5796\n50.6404 5.5797");
    await button(page, "Placer ces points").click();
    await button(page, "Continuer").click();
    await page.getByLabel("un terrain").check();
    await button(page, "Continuer").click();
    await button(page, "Continuer").click();
    await page.getByRole("checkbox").check();
    await page.context().setOffline(true);
    await button(page, "Envoyer le signalement").click();
    await page.getByText("Pas de réponse du réseau").waitFor();
    await page.context().setOffline(false);
    await button(page, "Réessayer").click();
    await page.getByRole("heading", { name: "Merci" }).waitFor();
    expect(await page.getByText("trop petit pour la Manufacture, mais utile").count()).toBe(1);
  });
});
