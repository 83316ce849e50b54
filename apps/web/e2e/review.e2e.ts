import type { Page } from "playwright-core";
import { describe, expect, inject } from "vitest";
import { axe, manufacture, picture, SIZES, type Size, signInLink, test } from "./browser.ts";
import { block, sendReport } from "./reports.ts";

const sizes = Object.keys(SIZES) as Size[]; // keys of the table itself

const report = (description: string, outline = block(5.5577, 50.638)) =>
  sendReport(inject("origin"), description, outline);

/** Signs in by the letter in the outbox. */
async function signIn(page: Page, email: string) {
  manufacture("invite", email, "--role", "coordinator");
  await page.getByLabel("Adresse e-mail").fill(email);
  await page.getByRole("button", { name: "Recevoir un lien" }).click();
  await page.getByText("Si cette adresse est autorisée, le lien vient d’être envoyé.").waitFor();
  await page.goto(await signInLink(email));
  await page.getByRole("button", { name: "Se connecter" }).click();
  await page.getByRole("heading", { name: "La file", exact: true }).waitFor();
}

const openDossier = async (page: Page, reference: string) => {
  await page.goto(`${inject("origin")}/relecture`);
  await page
    .getByRole("link", { name: new RegExp(reference) })
    .first()
    .click();
  await page.getByRole("heading", { name: "Votre décision" }).waitFor();
};

describe.for(sizes)("the reviewers’ desk, %s", (size) => {
  test("a report is tagged and published, then stands on the public map; another is declined with a reason", async ({
    open,
  }) => {
    const good = await report(`Une caserne vide (${size}).`);
    const other = await report(`Un parking (${size}).`, block(5.6, 50.62));
    const page = await open(size, "/connexion");
    await page.getByRole("heading", { name: "Connexion" }).waitFor();
    expect(await axe(page)).toEqual([]);
    await picture(page, `sign-in-${size}`);
    await signIn(page, `relectrice-${size}@example.be`);
    await page.getByText(good.reference).first().waitFor();
    await page.waitForTimeout(1500);
    expect(await axe(page)).toEqual([]);
    await picture(page, `queue-${size}`);

    await openDossier(page, good.reference);
    await page.waitForTimeout(1500);
    expect(await axe(page)).toEqual([]);
    await picture(page, `dossier-${size}`);
    const search = page.getByLabel("Chercher ou créer");
    await search.fill(`à visiter ${size}`);
    await page.getByRole("button", { name: /Créer «\sà visiter/ }).click();
    await page.getByLabel("Nom public").fill(`Caserne ${size}`);
    await page.getByLabel(/^Commune/).fill("Liège");
    await page.getByRole("button", { name: "Enregistrer la fiche" }).click();
    await page.getByText("La fiche est enregistrée.").waitFor();
    await page.getByRole("button", { name: "Publier", exact: true }).click();
    await page.getByRole("button", { name: "Relire l’e-mail" }).click();
    await page.getByText("Des nouvelles de votre signalement").waitFor();
    expect(await axe(page)).toEqual([]);
    await picture(page, `publish-${size}`);
    await page.getByRole("button", { name: "Publier le lieu" }).click();
    await page
      .getByText(/Publié\s: le lieu est sur la carte\./)
      .first()
      .waitFor();
    await picture(page, `published-${size}`);

    await openDossier(page, other.reference);
    await page.getByRole("button", { name: "Refuser", exact: true }).click();
    await page.getByRole("button", { name: /Ce lieu n’est pas vide/ }).click();
    await page.getByRole("button", { name: "Refuser", exact: true }).last().click();
    await page.getByText("Signalement refusé.").first().waitFor();

    await page.goto(`${inject("origin")}/lieu/caserne-${size}`);
    await page.getByRole("heading", { level: 1, name: `Caserne ${size}` }).waitFor();
    expect(await page.getByText("Candidate à l’appel").count()).toBeGreaterThan(0);
    await page.goto(other.followUrl);
    await page.getByText(/Ce lieu n’est pas vide/).waitFor();
    expect(await axe(page)).toEqual([]);
    await picture(page, `follow-up-${size}`);
  });
});

test("who is not signed in is sent to the door", async ({ open }) => {
  const page = await open("desktop", "/relecture");
  await page.getByRole("button", { name: "Recevoir un lien" }).waitFor();
  await page.goto(`${inject("origin")}/connexion#jeton=${"x".repeat(32)}`);
  await page.getByRole("button", { name: "Se connecter" }).click();
  await page.getByText("Ce lien n’est plus valable. Demandez-en un nouveau.").waitFor();
});
