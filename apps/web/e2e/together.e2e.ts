import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { axe, picture, SIZES, test } from "./browser.ts";
import { block, sendReport } from "./reports.ts";
import { startTwoServers, type TwoServers } from "./two-servers.ts";

let servers: TwoServers | undefined;
beforeAll(async () => {
  servers = await startTwoServers();
});
afterAll(() => servers?.stop());

interface Desk {
  servers: TwoServers;
  one: Page;
  two: Page;
}

/** Anne at one process and Bruno at the other, on the same database. */
const together = test.extend<{ desk: Desk }>({
  desk: async ({ browser, skip }, use) => {
    const running = servers ?? skip("needs PostgreSQL");
    const enter = async (email: string, origin: string) => {
      await running.invite(email);
      const context = await browser.newContext({ ...SIZES.desktop, locale: "fr-BE", baseURL: origin });
      const page = await context.newPage();
      await page.goto("/connexion");
      await page.getByLabel("Adresse e-mail").fill(email);
      await page.getByRole("button", { name: "Recevoir un lien" }).click();
      await page.getByText("Si cette adresse est autorisée, le lien vient d’être envoyé.").waitFor();
      const token = await spoken(running, email);
      await page.goto(`/connexion#jeton=${token}`);
      await page.reload();
      await page.getByRole("button", { name: "Se connecter" }).click();
      await page.getByRole("heading", { name: "La file", exact: true }).waitFor();
      return page;
    };
    const [first, second] = running.origins;
    const one = await enter("anne@example.be", first);
    const two = await enter("bruno@example.be", second);
    await use({ servers: running, one, two });
    for (const page of [one, two]) await page.context().close();
  },
});

/** The token that a process said for this address, at the terminal. */
async function spoken(running: TwoServers, email: string): Promise<string> {
  for (let tries = 0; tries < 40; tries++) {
    const token = running
      .said()
      .split("\n")
      .findLast((line) => line.includes(email))
      ?.match(/jeton=(\S+)/)?.[1];
    if (token) return token;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`no link was said for ${email}`);
}

const open = async (page: Page, id: string) => {
  await page.goto(`/relecture/${id}`);
  await page.getByRole("heading", { name: "Votre décision" }).waitFor();
};
const save = (page: Page) => page.getByRole("button", { name: "Enregistrer la fiche" }).click();
const saved = (page: Page) => page.getByText("La fiche est enregistrée.").first().waitFor();

together(
  "the same field: the second chooses between both versions, and loses neither",
  async ({ desk: { servers, one, two } }) => {
    const { id } = await sendReport(servers.origins[0], "Le même champ");
    await open(one, id);
    await open(two, id);
    await two.getByText("anne regarde cette fiche").waitFor();
    await two.getByLabel("Nom public").fill("Le nom de Bruno");
    await two.getByLabel(/^Description publique/).fill("Une description longue à ne pas perdre.");
    await one.getByLabel("Nom public").fill("Le nom d’Anne");
    await save(one);
    await saved(one);
    await two.getByText("anne vient de modifier cette fiche.").waitFor();
    await save(two);
    await two.getByText("anne a modifié cette fiche. Comparez avant d’enregistrer.").waitFor();
    expect(await axe(two)).toEqual([]);
    await picture(two, "conflict-field-desktop");
    await two.getByRole("radio", { name: /L’autre version/ }).check();
    await two.getByRole("button", { name: "Enregistrer mon choix" }).click();
    await saved(two);
    await open(one, id);
    expect(await one.getByLabel("Nom public").inputValue()).toBe("Le nom d’Anne");
    expect(await one.getByLabel(/^Description publique/).inputValue()).toBe(
      "Une description longue à ne pas perdre.",
    );
  },
);

together(
  "different fields: both changes are kept, and the second is told",
  async ({ desk: { servers, one, two } }) => {
    const { id } = await sendReport(servers.origins[0], "Des champs différents");
    await open(one, id);
    await open(two, id);
    await two.getByLabel(/^Adresse ou repère/).fill("Près du pont");
    await one.getByLabel("Nom public").fill("La cour d’Anne");
    await save(one);
    await saved(one);
    await save(two);
    await two.getByText(/Vos changements s’y ajoutent/).waitFor();
    await open(one, id);
    expect(await one.getByLabel("Nom public").inputValue()).toBe("La cour d’Anne");
    expect(await one.getByLabel(/^Adresse ou repère/).inputValue()).toBe("Près du pont");
  },
);

together(
  "publish against decline: one wins, the other is told and keeps every word",
  async ({ desk: { servers, one, two } }) => {
    const { id } = await sendReport(servers.origins[0], "Publier contre refuser");
    await open(one, id);
    await open(two, id);
    await two.getByRole("button", { name: "Refuser", exact: true }).click();
    await two.getByLabel(/^Le motif/).fill("Un motif tapé à la main.");
    await one.getByLabel("Nom public").fill("La cour publiée");
    await one.getByRole("button", { name: "Publier", exact: true }).click();
    await one.getByRole("button", { name: "Publier le lieu" }).click();
    await one
      .getByText(/Publié\s: le lieu est sur la carte\./)
      .first()
      .waitFor();
    await two.getByRole("button", { name: "Refuser", exact: true }).last().click();
    await two.getByText("anne a modifié cette fiche. Comparez avant d’enregistrer.").waitFor();
    await two.getByText(/n’est plus possible/).waitFor();
    await picture(two, "conflict-status-desktop");
    await two.getByRole("button", { name: "Abandonner" }).click();
    await two.getByText("Publié", { exact: true }).first().waitFor();
  },
);

together(
  "outline against outline: both are on the map, and one is chosen",
  async ({ desk: { servers, one, two } }) => {
    const { id } = await sendReport(servers.origins[0], "Contour contre contour");
    const draw = async (page: Page, corners: string) => {
      await page.goto(`/relecture/${id}/contour`);
      await page.getByText("Saisir des coordonnées").click();
      await page.getByLabel("Coordonnées des coins").fill(corners);
      await page.getByRole("button", { name: "Placer ces points" }).click();
    };
    await draw(one, "50.6380 5.5577\n50.6395 5.5577\n50.6395 5.5590\n50.6380 5.5590");
    await draw(two, "50.6380 5.5577\n50.6390 5.5577\n50.6390 5.5601\n50.6380 5.5601");
    await one.getByRole("button", { name: "Enregistrer", exact: true }).click();
    await one.getByRole("heading", { name: "Votre décision" }).waitFor();
    await two.getByRole("button", { name: "Enregistrer", exact: true }).click();
    await two.getByText("anne a enregistré un autre contour pendant que vous dessiniez.").waitFor();
    expect(await axe(two)).toEqual([]);
    await picture(two, "conflict-outline-desktop");
    await two.getByRole("button", { name: "Garder mon contour" }).click();
    await two.getByRole("heading", { name: "Votre décision" }).waitFor();
    await one
      .getByText(/Contour de travail\s:/)
      .first()
      .waitFor();
  },
);

together(
  "what comes in at one process appears in the queue of the other by itself",
  async ({ desk: { servers, one, two } }) => {
    await two.goto("/relecture");
    await two.getByRole("heading", { name: "La file", exact: true }).waitFor();
    const { reference } = await sendReport(servers.origins[0], "Il vient d’arriver", block(5.62, 50.64));
    await two.getByRole("link", { name: reference }).waitFor();
    await one.goto("/relecture");
    await one.getByRole("checkbox", { name: `Choisir ${reference}` }).check();
    await one.getByLabel("Décider").selectOption("decline");
    await one.getByLabel("Un seul motif pour toutes").fill("Déjà occupé.");
    await one.getByRole("button", { name: /^Appliquer à/ }).click();
    await one.getByText(/C’est fait pour 1/).waitFor();
    await two.getByRole("link", { name: reference }).waitFor({ state: "detached" });
    await one.getByRole("button", { name: "Tout annuler" }).click();
    await two.getByRole("link", { name: reference }).waitFor();
  },
);
