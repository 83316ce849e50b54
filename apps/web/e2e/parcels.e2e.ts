import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { axe, manufacture, picture, test } from "./browser.ts";
import { boardIsReady, button, describeAll, heading, leaveBoard, map, send, shownM2 } from "./journey.ts";

const fixture = join(
  fileURLToPath(new URL("../../api/test/fixtures/layers/accepted/", import.meta.url)),
  "parcels-31370.zip",
);

describe("where a cadastral layer was imported", () => {
  beforeAll(() => {
    manufacture("layer", "import", fixture, "--as=parcels", "--source=Parcelles inventées", "--date=2026");
  });
  afterAll(() => {
    manufacture("layer", "remove", "parcels");
  });

  test("parcels are picked by a tap, by the crosshair and by name; neighbours add up to one outline", async ({
    open,
  }) => {
    const page = await open("phone", "/signaler?vue=18/50.6453/5.5703");
    await boardIsReady(page);
    await page.getByLabel("Parcelles").check();
    await button(page, "Ajouter ou ôter la parcelle visée").tap();
    await page.getByText("1 parcelle", { exact: true }).first().waitFor();
    await expect.poll(() => shownM2(page)).toBeGreaterThan(2_700);
    const one = await shownM2(page);

    await page.getByLabel(/capakey/).fill("62000A0001/00B000");
    await button(page, "Chercher").tap();
    await page.getByText("2 parcelles", { exact: true }).first().waitFor();
    await expect.poll(() => shownM2(page)).toBeGreaterThan(1.9 * one);
    expect(await page.getByText(/Sans valeur légale/).count()).toBe(1);
    expect(await axe(page)).toEqual([]);
    await picture(page, "report-parcels-phone");

    await page.getByLabel(/capakey/).fill("99999Z9999/00Z000");
    await button(page, "Chercher").tap();
    await page.getByText("Il n’y a pas de parcelle connue ici.").first().waitFor();
    await map(page).scrollIntoViewIfNeeded();
    const box = await map(page).boundingBox();
    if (!box) throw new Error("the map has no place on the page");
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    await page.getByText("1 parcelle", { exact: true }).first().waitFor();
    await leaveBoard(page);
    await describeAll(page);
    await send(page);
    await heading(page, /Merci/).waitFor();
  });
});
