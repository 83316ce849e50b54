import type { Page } from "playwright-core";
import { expect } from "vitest";
import { picture, test } from "./browser.ts";
import { heading, map, shownM2 } from "./journey.ts";

/** Goes on with Tab until what has the focus answers to `name`; no hand ever leaves the keyboard. */
async function tabTo(page: Page, name: RegExp, most = 60) {
  const named = () =>
    page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body) return "";
      const labels =
        element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels : null;
      const label = [...(labels ?? [])].map(({ textContent }) => textContent).join(" ");
      return element.getAttribute("aria-label") ?? (label || element.textContent || "");
    });
  const passed: string[] = [];
  for (let tabs = 0; tabs < most; tabs++) {
    const focused = (await named()).replace(/\s+/g, " ").trim();
    if (name.test(focused)) return;
    passed.push(focused.slice(0, 30));
    await page.keyboard.press("Tab");
  }
  throw new Error(`${name} cannot be reached: ${passed.join(" | ")}`);
}

test("a whole report by keyboard alone, from the map to the private link", async ({ open }) => {
  const page = await open("phone", "/signaler?vue=17/50.6305/5.6205");
  await map(page).waitFor();
  await expect
    .poll(() => page.getByRole("button", { name: "Ajouter un point" }).isEnabled(), { timeout: 30_000 })
    .toBe(true);
  await tabTo(page, /Carte pour tracer/);
  await page.keyboard.press("Enter");
  for (const arrow of ["ArrowRight", "ArrowDown", "ArrowLeft"]) {
    for (const _ of [1, 2]) {
      await page.keyboard.press(arrow);
      await page.waitForTimeout(700); // the map glides
    }
    await page.keyboard.press("Enter");
  }
  await tabTo(page, /^Terminer$/);
  await page.keyboard.press("Enter");
  const before = await shownM2(page);
  expect(before).toBeGreaterThan(3000);

  await tabTo(page, /Coin suivant/);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Shift+ArrowLeft");
  await expect.poll(() => shownM2(page)).not.toBe(before);
  await page.keyboard.press("Control+z");
  await expect.poll(() => shownM2(page)).toBe(before);

  await tabTo(page, /Insérer un coin après celui-ci/);
  await page.keyboard.press("Enter");
  await page.getByText("5 points").first().waitFor();
  await tabTo(page, /Supprimer ce coin/);
  await page.keyboard.press("Enter");
  await expect.poll(() => shownM2(page)).toBe(before);

  await tabTo(page, /^Continuer$/);
  await page.keyboard.press("Enter");
  await heading(page, /Que voyez-vous/).waitFor();
  await tabTo(page, /un terrain/);
  await page.keyboard.press("Space");
  await tabTo(page, /^Continuer$/);
  await page.keyboard.press("Enter");
  await heading(page, /Et après/).waitFor();
  await tabTo(page, /Racontez-nous/);
  await page.keyboard.type("Un verger abandonné derrière les ateliers.");
  await tabTo(page, /^Continuer$/);
  await page.keyboard.press("Enter");
  await heading(page, /Avez-vous des photos/).waitFor();
  await tabTo(page, /^Continuer sans photo$/);
  await page.keyboard.press("Enter");
  await heading(page, /connaître la suite/).waitFor();
  await tabTo(page, /Adresse e-mail/);
  await page.keyboard.type("passante@exemple.be");
  await tabTo(page, /^Continuer$/);
  await page.keyboard.press("Enter");
  await heading(page, /Tout est juste/).waitFor();
  await tabTo(page, /J’accepte/);
  await page.keyboard.press("Space");
  await tabTo(page, /^Envoyer le signalement$/);
  await page.keyboard.press("Enter");
  await heading(page, /Merci/).waitFor();
  await tabTo(page, /Suivre mon signalement/);
  await page.keyboard.press("Enter");
  await heading(page, /Votre signalement/).waitFor();
  await picture(page, "follow-up-phone");
});
