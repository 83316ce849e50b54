import { randomUUID } from "node:crypto";
import { describe, expect, inject } from "vitest";
import { axe, manufacture, picture, signInLink, test } from "./browser.ts";
import { button, heading, shownM2, squareCorners, typeCorners } from "./journey.ts";
import { photograph } from "./photograph.ts";

/** Sends a report as a page would, and gives its private link's path. */
async function reported(changes: Record<string, unknown> = {}): Promise<{ id: string; path: string }> {
  const id = randomUUID();
  const [lng, lat] = [5.2 + Math.random() / 10, 50.5 + Math.random() / 10];
  const ring = [
    [lng, lat],
    [lng + 0.001, lat],
    [lng + 0.001, lat + 0.001],
    [lng, lat + 0.001],
    [lng, lat],
  ];
  const answer = await fetch(`${inject("origin")}/api/submissions`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      id,
      outline: { type: "Polygon", coordinates: [ring] },
      kind: "terrain",
      consent: true,
      description: "Un pré derrière la gare.",
      ...changes,
    }),
  });
  const { followUrl } = (await answer.json()) as { followUrl: string };
  return { id, path: followUrl.slice(inject("origin").length) };
}

describe("the private link", () => {
  test("a question is asked in the console, answered on a phone, and the answer stands in the dossier", async ({
    open,
  }) => {
    const { id, path } = await reported();
    const email = `relecture-${randomUUID().slice(0, 8)}@exemple.be`;
    manufacture("invite", email);
    const desk = await open("desktop", "/connexion");
    await desk.getByLabel("Adresse e-mail").fill(email);
    await button(desk, "Recevoir un lien").click();
    await desk.goto(await signInLink(email));
    await button(desk, "Se connecter").click();
    await desk.getByRole("heading", { name: "La file", exact: true }).waitFor();
    await desk.goto(`${inject("origin")}/relecture/${id}`);
    await button(desk, "Demander une précision").click();
    await desk.getByLabel("Votre question").fill("Depuis quand est-il vide ?");
    await button(desk, "Envoyer la question").click();
    await desk.getByText("Précision demandée").first().waitFor();

    const phone = await open("phone", path);
    await phone.getByText("Depuis quand est-il vide ?").waitFor();
    expect(await axe(phone)).toEqual([]);
    await button(phone, "Envoyer ma réponse").click();
    await phone.getByText("Écrivez votre réponse.").waitFor();
    await phone.getByLabel("Votre réponse").fill("Depuis l’hiver 2019.");
    await phone.reload();
    expect(await phone.getByLabel("Votre réponse").inputValue()).toBe("Depuis l’hiver 2019.");
    await picture(phone, "follow-up-question-phone");
    await button(phone, "Envoyer ma réponse").click();
    await phone.getByText("L’équipe du 11H22 relit votre signalement.").waitFor();
    expect(await phone.getByText("Depuis l’hiver 2019.").count()).toBe(1);

    await desk.reload();
    await desk.getByText("Depuis l’hiver 2019.").waitFor();
    expect(await desk.getByText(/la personne a répondu/).count()).toBe(1);
    await picture(desk, "dossier-answer-desktop");
  });

  test("the story, the outline and the photographs are corrected on a phone", async ({ open }) => {
    const { path } = await reported();
    const page = await open("phone", path);
    await button(page, "Corriger le récit").click();
    await page.getByLabel("Votre récit").fill("Un pré, et une remise.");
    await button(page, "Enregistrer").click();
    await button(page, "Corriger le récit").click();
    expect(await page.getByLabel("Votre récit").inputValue()).toBe("Un pré, et une remise.");
    await button(page, "Annuler").click();

    await page.locator("input[type=file]").setInputFiles(await photograph());
    await page.getByRole("img", { name: /Photo 1/ }).waitFor();
    await page.getByLabel("Légende de la photo 1").fill("La remise.");
    await page.getByRole("button", { name: "Enregistrer" }).click();
    await page.getByRole("img", { name: "La remise." }).waitFor();
    expect(await axe(page)).toEqual([]);
    await picture(page, "follow-up-photos-phone");

    await page.getByRole("link", { name: "Corriger le contour" }).click();
    await heading(page, /Corriger le contour/).waitFor();
    await expect.poll(() => shownM2(page), { timeout: 30_000 }).toBeGreaterThan(7_000);
    await typeCorners(page, squareCorners(50.55, 5.25, 0.0015));
    await expect.poll(() => shownM2(page)).toBeGreaterThan(27_000);
    expect(await axe(page)).toEqual([]);
    await picture(page, "follow-up-outline-phone");
    await button(page, "Enregistrer").click();
    await heading(page, /Votre signalement/).waitFor();
    await page
      .getByText(/2,8\s*ha/)
      .first()
      .waitFor();
  });

  test("a lost link is asked for again, and everything can be erased", async ({ open }) => {
    const email = `perdu-${randomUUID().slice(0, 8)}@exemple.be`;
    const { path } = await reported({ email });
    const page = await open("phone", "/suivi");
    await page.getByRole("link", { name: "J’ai perdu mon lien" }).click();
    await button(page, "Recevoir mes liens").click();
    await page.getByText("Saisissez une adresse e-mail").waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByLabel("Votre adresse e-mail").fill(email);
    await button(page, "Recevoir mes liens").click();
    await heading(page, /C’est parti/).waitFor();
    await picture(page, "lost-link-phone");

    await page.goto(`${inject("origin")}${path}`);
    await button(page, "Effacer ce qui vient de moi").click();
    await picture(page, "follow-up-erase-phone");
    await button(page, "Oui, tout effacer").click();
    await heading(page, /Tout ce qui venait de vous est effacé/).waitFor();
    expect(await axe(page)).toEqual([]);
  });
});
