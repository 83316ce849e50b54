import { TOTP } from "otpauth";
import type { Page } from "playwright-core";
import { describe, expect, inject } from "vitest";
import { axe, manufacture, picture, SIZES, type Size, signInLink, test } from "./browser.ts";

const sizes = Object.keys(SIZES) as Size[]; // keys of the table itself

/** Asks for a link and follows the newest letter that is not `spent`. */
async function enter(page: Page, email: string, spent = ""): Promise<string> {
  await page.goto(`${inject("origin")}/connexion`);
  await page.getByLabel("Adresse e-mail").fill(email);
  await page.getByRole("button", { name: "Recevoir un lien" }).click();
  await page.getByText("Si cette adresse est autorisée, le lien vient d’être envoyé.").waitFor();
  let link = await signInLink(email);
  for (let tries = 0; tries < 40 && link === spent; tries++) {
    await page.waitForTimeout(250);
    link = await signInLink(email);
  }
  await page.goto(link);
  await page.reload();
  await page.getByRole("button", { name: "Se connecter" }).click();
  return link;
}

describe.for(sizes)("the team, %s", (size) => {
  test("somebody is invited, turns a second factor on, comes back with its code, and is shown the door when revoked", async ({
    open,
  }) => {
    const origin = inject("origin");
    const boss = `cheffe-${size}@example.be`;
    const guest = `invitee-${size}@example.be`;
    manufacture("invite", boss, "--role", "coordinator");
    const page = await open(size, "/connexion");
    await enter(page, boss);
    await page.getByRole("heading", { name: "La file", exact: true }).waitFor();
    await page.goto(`${origin}/relecture/equipe`);
    await page.getByLabel("Adresse e-mail").fill(guest);
    await page.getByLabel("Prénom ou nom affiché").fill(`Inès ${size}`);
    await page.getByRole("button", { name: "Envoyer l’invitation" }).click();
    await page.getByText("L’invitation est partie.").waitFor();
    expect(await axe(page)).toEqual([]);
    await picture(page, `team-${size}`);

    const theirs = await open(size, "/connexion");
    const spent = await enter(theirs, guest);
    await theirs.getByRole("heading", { name: "La file", exact: true }).waitFor();
    await theirs.goto(`${origin}/relecture/compte`);
    await theirs.getByRole("button", { name: "Activer" }).click();
    const secret = ((await theirs.locator("code").textContent()) ?? "").replace(/\s/g, "");
    expect(await axe(theirs)).toEqual([]);
    await picture(theirs, `account-${size}`);
    await theirs.getByLabel("Code à 6 chiffres").fill("12345");
    await theirs.getByRole("button", { name: "Confirmer" }).click();
    await theirs.getByText("Le code a 6 chiffres.").waitFor();
    const app = new TOTP({ secret });
    // Not at the very end of a step: the code of the one before would be two steps old when it arrives.
    while ((Date.now() / 1000) % 30 > 18) await theirs.waitForTimeout(500);
    await theirs.getByLabel("Code à 6 chiffres").fill(app.generate({ timestamp: Date.now() - 30_000 }));
    await theirs.getByRole("button", { name: "Confirmer" }).click();
    await theirs.getByText(/Il est activé/).waitFor();
    await theirs.getByRole("button", { name: "Se déconnecter" }).click();

    await theirs.getByRole("button", { name: "Recevoir un lien" }).waitFor();
    await enter(theirs, guest, spent);
    await theirs.getByRole("heading", { name: "Votre code" }).waitFor();
    expect(await axe(theirs)).toEqual([]);
    await picture(theirs, `code-${size}`);
    await theirs.getByLabel("Code à 6 chiffres").fill(app.generate());
    await theirs.getByRole("button", { name: "Entrer" }).click();
    await theirs.getByRole("heading", { name: "La file", exact: true }).waitFor();

    await page.getByRole("button", { name: `Modifier Inès ${size}` }).click();
    await page.getByRole("button", { name: "Retirer l’accès" }).click();
    await page.getByRole("button", { name: "Oui, retirer l’accès" }).click();
    await page.getByText("Accès retiré").first().waitFor();
    await theirs.reload();
    await theirs.getByRole("button", { name: "Recevoir un lien" }).waitFor();
  });
});
