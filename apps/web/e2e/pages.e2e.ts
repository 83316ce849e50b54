import { describe, expect } from "vitest";
import { axe, picture, SIZES, test } from "./browser.ts";

const SITE = "/lieu/etnikart-2007-val-saint-lambert";
const LANGUAGES = [
  { prefix: "", lang: "fr", stage: "Mémoire", report: "Signaler une friche" },
  { prefix: "/en", lang: "en", stage: "Memory", report: "Report a vacant site" },
  { prefix: "/nl", lang: "nl", stage: "Geheugen", report: "Een plek melden" },
  { prefix: "/de", lang: "de", stage: "Gedächtnis", report: "Brachfläche melden" },
];

describe("pages that the server writes", () => {
  test("without JavaScript a site is read whole, and the map's list leads to it", async ({ open }) => {
    const page = await open("phone", "/?q=val+saint", { javaScriptEnabled: false });
    await page.getByRole("link", { name: /ETNIK’Art 2007/ }).click();
    await page.getByRole("heading", { level: 1, name: /ETNIK’Art 2007/ }).waitFor();
    for (const said of ["Ce que l’on sait", "Ligne de vie", "Sources"])
      expect(await page.getByRole("heading", { name: said }).count()).toBe(1);
    expect(await page.getByRole("link", { name: /c4magazine/ }).count()).toBe(1);
    await page.getByText("besoin de JavaScript").waitFor({ state: "detached" });
    await picture(page, "site-no-script-phone");
    await page.getByRole("link", { name: "Retour à la carte" }).click();
    await page.getByRole("searchbox").or(page.getByLabel("Chercher un lieu")).fill("chertal");
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: /Chertal/ }).waitFor();
    expect(await page.getByRole("link", { name: /ETNIK’Art 2007/ }).count()).toBe(0);
  });

  test("what the server wrote says the same as the application that takes its place", async ({
    open,
    browser,
  }) => {
    const written = await open("desktop", SITE, { javaScriptEnabled: false });
    const before = await written.locator("#document article").textContent();
    const page = await open("desktop", SITE);
    await page.locator("#document").waitFor({ state: "detached" });
    expect(await page.locator("#root article").textContent()).toBe(before);
    expect(browser.contexts().length).toBe(2);
  });

  test("messengers and search engines find a title, a picture, the other languages and a place", async ({
    open,
  }) => {
    const page = await open("desktop", `/nl${SITE}`, { javaScriptEnabled: false });
    expect(await page.title()).toBe("ETNIK’Art 2007 — Val Saint-Lambert · Manufacture");
    const at = (selector: string, name: string) => page.locator(selector).getAttribute(name);
    expect(await at("html", "lang")).toBe("nl");
    const { origin } = new URL(page.url());
    expect(await at('link[rel="canonical"]', "href")).toMatch(new RegExp(`/nl${SITE}$`));
    expect(await at('link[hreflang="x-default"]', "href")).toMatch(new RegExp(`[^/a-z]${SITE}$`));
    expect(await page.locator('link[rel="alternate"][hreflang]').count()).toBe(5);
    expect(await at('meta[property="og:title"]', "content")).toBe("ETNIK’Art 2007 — Val Saint-Lambert");
    const place = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "");
    expect(place).toMatchObject({ "@type": "Place", geo: { latitude: 50.5935, longitude: 5.4832 } });
    const image = await page.request.get(`${origin}${SITE}/image.png`);
    expect(image.headers()["content-type"]).toBe("image/png");
    const bytes = await image.body();
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    const feature = await page.request.get(`${origin}/api/sites/etnikart-2007-val-saint-lambert/geojson`);
    expect((await feature.json()).geometry).toEqual({ type: "Point", coordinates: [5.4832, 50.5935] });
  });

  test("a site that is not there is said so, with its status", async ({ open }) => {
    const page = await open("phone", "/lieu/nulle-part");
    await page.getByRole("heading", { name: /Fiche introuvable/ }).waitFor();
    const { origin } = new URL(page.url());
    expect((await page.request.get(`${origin}/en/lieu/nulle-part`)).status()).toBe(404);
    expect((await page.request.get(`${origin}/lieu/nulle-part/image.png`)).status()).toBe(404);
  });
});

describe("four languages", () => {
  test.for(LANGUAGES)(
    "the map, a site and the report speak $lang",
    async ({ prefix, lang, stage, report }, { open }) => {
      for (const size of ["phone", "desktop"] as const)
        for (const colorScheme of ["light", "dark"] as const) {
          const page = await open(size, `${prefix}/`, { colorScheme });
          await page.locator("#document").waitFor({ state: "detached" });
          await page.getByRole("link", { name: report }).waitFor();
          expect(await page.evaluate(() => document.documentElement.lang)).toBe(lang);
          expect(await axe(page)).toEqual([]);
          await page.goto(new URL(`${prefix}${SITE}`, page.url()).href);
          await page.locator("#document").waitFor({ state: "detached" });
          await page.getByText(stage, { exact: true }).first().waitFor();
          expect(await axe(page)).toEqual([]);
          if (colorScheme === "light") await picture(page, `site-${lang}-${size}`);
          await page.goto(new URL(`${prefix}/signaler`, page.url()).href);
          await page.getByRole("heading", { level: 1 }).waitFor();
          expect(await axe(page)).toEqual([]);
          await page.context().close();
        }
    },
  );

  test("changing the language keeps what one sees; links stay in it", async ({ open }) => {
    const page = await open("desktop", "/?registre=memoire&vue=12/50.6/5.5");
    await page.locator("#document").waitFor({ state: "detached" });
    await page.getByRole("link", { name: "DE – Deutsch" }).click();
    await page.getByRole("link", { name: "Brachfläche melden" }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/de/");
    expect(page.url()).toContain("registre=memoire");
    expect(page.url()).toContain("vue=12");
    await page.getByRole("link", { name: "Brachfläche melden" }).click();
    await page.getByRole("heading", { name: "Wo ist dieser leere Ort?" }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/de/signaler");
    await page.getByRole("button", { name: "Karte", exact: true }).click();
    await page.getByRole("link", { name: "Brachfläche melden" }).waitFor();
  });

  test("at 320 pixels nothing sticks out, in any language", async ({ open }) => {
    for (const { prefix } of LANGUAGES) {
      const page = await open("phone", `${prefix}/`, { viewport: { ...SIZES.phone.viewport, width: 320 } });
      await page.locator("#document").waitFor({ state: "detached" });
      for (const path of [`${prefix}/`, `${prefix}${SITE}`]) {
        await page.goto(new URL(path, page.url()).href);
        await page.locator("#document").waitFor({ state: "detached" });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(wide, path).toBeLessThanOrEqual(0);
      }
      await page.context().close();
    }
  });
});
