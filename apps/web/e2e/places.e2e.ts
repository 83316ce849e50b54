import { expect } from "vitest";
import { axe, picture, test } from "./browser.ts";
import { boardIsReady } from "./journey.ts";

test("a place is found by keyboard, in spite of a slip, and the map goes there; offline too", async ({
  open,
}) => {
  const page = await open("phone", "/signaler");
  await boardIsReady(page);
  const field = page.getByRole("combobox", { name: "Commune, quartier ou lieu publié" });
  await field.click();
  await page.keyboard.type("serang");
  await page
    .getByRole("option", { name: /Seraing/ })
    .first()
    .waitFor();
  expect(await axe(page)).toEqual([]);
  await picture(page, "report-search-phone");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect.poll(() => field.inputValue()).toBe("Seraing");
  await page
    .getByText(/Aller à la liste|Déjà publiés par ici/)
    .first()
    .waitFor();

  await page.context().setOffline(true);
  await field.fill("herstal");
  await page
    .getByText(/Hors connexion/)
    .first()
    .waitFor();
  await page
    .getByRole("option", { name: /Herstal/ })
    .first()
    .click();
  await expect.poll(() => field.inputValue()).toBe("Herstal");
  await page.context().setOffline(false);
  await field.fill("50,6326 5,5797");
  await page.getByRole("option", { name: "50,6326 5,5797" }).waitFor();
  await field.press("Escape");
  expect(await page.getByRole("option").count()).toBe(0);
});
