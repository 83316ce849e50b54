import type { Page } from "playwright-core";
import { describe, expect, inject } from "vitest";
import { axe, manufacture, picture, SIZES, type Size, signInLink, test } from "./browser.ts";
import { block, sendReport } from "./reports.ts";

const sizes = Object.keys(SIZES) as Size[]; // keys of the table itself

/** Signs a coordinator in by the letter in the outbox. */
async function signIn(page: Page, email: string) {
  manufacture("invite", email, "--role", "coordinator");
  await page.getByLabel("Adresse e-mail").fill(email);
  await page.getByRole("button", { name: "Recevoir un lien" }).click();
  await page.getByText("Si cette adresse est autorisée, le lien vient d’être envoyé.").waitFor();
  await page.goto(await signInLink(email));
  await page.getByRole("button", { name: "Se connecter" }).click();
  await page.getByRole("heading", { name: "La file", exact: true }).waitFor();
}

const open = async (page: Page, id: string) => {
  await page.goto(`${inject("origin")}/relecture/${id}`);
  await page.getByRole("heading", { name: "Votre décision" }).waitFor();
};

describe.for(sizes)("the console, %s", (size) => {
  test("reports are found by a slip of a word, narrowed in the address, and a view is kept", async ({
    open: visit,
  }) => {
    const origin = inject("origin");
    const one = await sendReport(origin, `Une verrerie au bord de l’eau (${size})`, block(5.57, 50.61), {
      kind: "batiment",
    });
    await sendReport(origin, `Un talus (${size})`, block(5.575, 50.612, 0.0004, 0.0003), { kind: "terrain" });
    const page = await visit(size, "/connexion");
    await signIn(page, `filtres-${size}@example.be`);
    await page.getByLabel("Chercher une fiche").fill(`verreri ${size}`);
    await page.getByRole("link", { name: one.reference }).waitFor();
    await page.getByText(`Un talus (${size})`).waitFor({ state: "detached" });
    expect(new URL(page.url()).searchParams.get("q")).toBe(`verreri ${size}`);
    await page.getByRole("button", { name: "Filtres" }).click();
    await page.getByLabel("Terrain ou bâtiment").selectOption("terrain");
    await page.getByText("Aucune fiche avec ces filtres.").waitFor();
    expect(await axe(page)).toEqual([]);
    await picture(page, `filters-${size}`);
    await page.getByLabel("Terrain ou bâtiment").selectOption("batiment");
    await page.getByText("Vues enregistrées").click();
    await page.getByLabel("Nom de la vue").fill(`Verreries ${size}`);
    await page.getByRole("button", { name: "Enregistrer cette vue" }).click();
    const view = page.getByRole("link", { name: `Verreries ${size} 1` });
    await view.waitFor();
    await page.goto(`${origin}/relecture`);
    await page.getByText("Vues enregistrées").click();
    await view.click();
    await page.getByRole("link", { name: one.reference }).waitFor();
  });

  test("twins are compared, brought together and taken apart; the contact is shown on demand", async ({
    open: visit,
  }) => {
    const origin = inject("origin");
    const at = size === "phone" ? 5.512 : 5.522;
    const one = await sendReport(origin, "L’ancienne tannerie", block(at, 50.6), {
      displayName: "Ada",
      email: "ada@exemple.be",
    });
    const two = await sendReport(origin, "Une ancienne tannerie", block(at + 0.0003, 50.6), {
      displayName: "Basile",
    });
    const page = await visit(size, "/connexion");
    await signIn(page, `jumeaux-${size}@example.be`);
    for (
      let tries = 0;
      tries < 10 && (await page.getByRole("button", { name: "Comparer" }).count()) === 0;
      tries++
    ) {
      await page.waitForTimeout(1000); // reports are compared a moment after they came
      await open(page, one.id);
    }
    await page.getByRole("button", { name: "Comparer" }).click();
    await page.getByRole("img", { name: `${one.reference}, ${two.reference}` }).waitFor();
    expect(await axe(page)).toEqual([]);
    await picture(page, `twins-${size}`);
    await page.getByRole("button", { name: "Réunir avec cette fiche" }).click();
    await page.getByText("Une autre fiche est réunie ici").waitFor();
    expect(await page.getByText("ada@exemple.be").count()).toBe(0);
    await page.getByRole("button", { name: "Voir l’adresse" }).click();
    await page.getByRole("link", { name: "ada@exemple.be" }).waitFor();
    await page.goto(two.followUrl);
    await page.getByText(/Quelqu’un avait déjà signalé ce lieu/).waitFor();
    await open(page, one.id);
    await page.getByRole("button", { name: `Séparer ${two.reference}` }).click();
    await page.getByText("Une autre fiche est réunie ici").waitFor({ state: "detached" });
    await page.getByText(/a séparé/).waitFor();
  });

  test("a decision is undone, a note names a colleague, tags and sites are kept in order", async ({
    open: visit,
  }) => {
    const origin = inject("origin");
    const report = await sendReport(origin, `Un dépôt (${size})`, block(5.54, 50.65));
    const page = await visit(size, "/connexion");
    await signIn(page, `suite-${size}@example.be`);
    await open(page, report.id);
    await page.getByLabel("Nom public").fill(`Dépôt ${size}`);
    await page.getByRole("button", { name: "Publier", exact: true }).click();
    await page.getByRole("button", { name: "Publier le lieu" }).click();
    await page
      .getByText(/Publié\s: le lieu est sur la carte\./)
      .first()
      .waitFor();
    await page
      .getByRole("button", { name: /^Annuler \d*/ })
      .or(page.getByRole("button", { name: "Annuler", exact: true }))
      .first()
      .click();
    await page.getByText("C’est annulé.").first().waitFor();
    expect((await fetch(`${origin}/api/sites/depot-${size}`)).status).toBe(404);
    await page.getByLabel("Votre note").fill(`@suite-${size} tu passes devant ?`);
    await page.getByText(`Sera prévenu·e`).waitFor();
    await page.getByRole("button", { name: "Ajouter la note" }).click();
    await page.getByText(/a laissé une note/).waitFor();
    await page.goto(`${origin}/relecture?amoi=1`);
    await page.getByRole("link", { name: report.reference }).waitFor();

    await page.goto(`${origin}/relecture/etiquettes`);
    await page.getByRole("button", { name: "Modifier Potager partagé" }).click();
    await page.getByLabel("Couleur").selectOption("moss");
    expect(await axe(page)).toEqual([]);
    await picture(page, `tags-${size}`);
    await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
    await page
      .getByText(/a changé Potager partagé/)
      .first()
      .waitFor();

    await page.goto(`${origin}/relecture/lieux`);
    await page.getByLabel("Chercher un lieu").fill("chertal");
    await page
      .getByRole("link", { name: /Chertal/ })
      .first()
      .click();
    await page.getByRole("heading", { name: "La suite de la vie du lieu" }).waitFor();
    expect(await axe(page)).toEqual([]);
    await picture(page, `site-desk-${size}`);

    await page.goto(`${origin}/relecture/chiffres`);
    await page.getByText(/carrés sur/).waitFor();
    await page.waitForTimeout(1500);
    expect(await axe(page)).toEqual([]);
    await picture(page, `numbers-${size}`);
  });
});

test("the public says what is wrong, and a reviewer settles it; the palette leads anywhere by keyboard", async ({
  open: visit,
}) => {
  const origin = inject("origin");
  const reader = await visit("phone", "/lieu/54-derivation");
  await reader.getByText("Signaler une erreur").click();
  await reader.getByRole("button", { name: "Envoyer" }).click();
  await reader.getByText("Écrivez ce qui n’est pas juste.").waitFor();
  await reader.getByLabel("Ce qui n’est pas juste").fill("L’adresse est celle du voisin.");
  expect(await axe(reader)).toEqual([]);
  await picture(reader, "wrong-here-phone");
  await reader.getByRole("button", { name: "Envoyer" }).click();
  await reader.getByText("Merci ! L’équipe va regarder.").waitFor();

  const page = await visit("desktop", "/connexion");
  await signIn(page, "palette@example.be");
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog", { name: "Aller à…" }).waitFor();
  await page.keyboard.type("publi");
  await page.getByRole("menuitem", { name: "Lieux publiés" }).waitFor();
  expect(await axe(page)).toEqual([]);
  await picture(page, "palette-desktop");
  await page.keyboard.press("Enter"); // the first is chosen while one types
  await page.getByRole("heading", { name: "Lieux publiés" }).waitFor();
  await page.goto(`${origin}/relecture/lieux?vue=corrections`);
  await page.getByRole("link", { name: "54 Dérivation" }).click();
  await page.getByText("L’adresse est celle du voisin.").waitFor();
  await page.getByRole("button", { name: "J’en ai tenu compte" }).click();
  await page.getByText(/a lu une correction du public/).waitFor();
});
