import type { Page } from "playwright-core";
import { describe, expect, inject } from "vitest";
import { axe, manufacture, picture, SIZES, type Size, signInLink, test } from "./browser.ts";
import {
  boardIsReady,
  button,
  describeAll,
  heading,
  leaveBoard,
  send,
  squareCorners,
  typeCorners,
} from "./journey.ts";

const sizes = Object.keys(SIZES) as Size[]; // keys of the table itself
const SETTINGS = "/api/calls/appel-a-friches/settings";

/** Signs in by the letter in the outbox. */
async function signIn(page: Page, email: string, role: "coordinator" | "reviewer" = "coordinator") {
  manufacture("invite", email, "--role", role);
  await page.getByLabel("Adresse e-mail").fill(email);
  await button(page, "Recevoir un lien").click();
  await page.getByText("Si cette adresse est autorisée, le lien vient d’être envoyé.").waitFor();
  await page.goto(await signInLink(email));
  await button(page, "Se connecter").click();
  await page.getByRole("heading", { name: "La file", exact: true }).waitFor();
}

/** What a colleague does meanwhile, from another desk. */
async function colleague(page: Page, payload: object) {
  const url = `${inject("origin")}${SETTINGS}`;
  const { revision } = await (await page.request.get(url)).json();
  const answer = await page.request.patch(url, { headers: { "if-match": `"${revision}"` }, data: payload });
  expect(answer.status()).toBe(200);
}

const section = async (page: Page, name: string, title: RegExp | string) => {
  await page.goto(`${inject("origin")}/relecture/appel?section=${name}`);
  await page.getByRole("heading", { level: 2, name: title }).first().waitFor();
};
const saved = (page: Page) => page.getByText("Enregistré.", { exact: true }).first().waitFor();

/** Looked at by axe and by people. */
async function seen(page: Page, name: string) {
  expect(await axe(page)).toEqual([]);
  await picture(page, name);
}

describe.for(sizes)("the settings of the call, %s", (size) => {
  test("a coordinator sets words, dates, areas; typed words survive a reload", async ({ open }) => {
    const page = await open(size, "/connexion");
    await signIn(page, `textes-${size}@example.be`);
    await page.getByRole("link", { name: "Appel", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "L’appel" }).waitFor();
    const title = page.getByRole("group", { name: "Titre" });
    await title.getByLabel("Néerlandais").fill(`Oproep (${size})`);
    await page.reload();
    await page.getByText("Votre saisie est revenue.").waitFor();
    await seen(page, `call-texts-${size}`);
    await button(page, "Enregistrer").click();
    await saved(page);
    await page.reload();
    expect(await title.getByLabel("Néerlandais").inputValue()).toBe(`Oproep (${size})`);

    await section(page, "surfaces", "Surfaces");
    await page.getByLabel(/^Minimum/).fill("90");
    await page.getByLabel(/^Plancher/).fill("100");
    await button(page, "Enregistrer").click();
    await page.getByRole("alert").getByText("Les surfaces vont en croissant").waitFor();
    await page.getByLabel(/^Minimum/).fill("2 800");
    await seen(page, `call-areas-${size}`);
    await button(page, "Enregistrer").click();
    await saved(page);
    const call = await (await page.request.get(`${inject("origin")}/api/calls/appel-a-friches`)).json();
    expect(call.rule.minAreaM2).toBe(2800);
    await colleague(page, { minAreaM2: 3000 });
  });

  test("a paused call says so to whoever reports; a draft stays, and leaves once the call resumes", async ({
    open,
  }) => {
    const desk = await open(size, "/connexion");
    await signIn(desk, `pause-${size}@example.be`);
    await section(desk, "dates", "Pause");
    await desk.getByLabel("Mettre l’appel en pause").check();
    await button(desk, "Enregistrer").first().click();
    await desk.getByRole("alert").getByText("Le français est nécessaire.").waitFor();
    await desk
      .getByRole("group", { name: "Le mot de la pause" })
      .getByLabel("Français")
      .fill("De retour le 3 janvier.");
    await button(desk, "Enregistrer").first().click();
    await desk.getByText(/^En pause depuis le/).waitFor();
    await seen(desk, `call-pause-${size}`);

    const page = await open(size, "/signaler?vue=17/50.6405/5.58");
    await boardIsReady(page);
    await page.getByRole("heading", { name: "L’appel est en pause" }).waitFor();
    await page.getByText("De retour le 3 janvier.").waitFor();
    await seen(page, `report-paused-${size}`);
    await typeCorners(page, squareCorners(50.57, size === "phone" ? 5.45 : 5.46));
    await leaveBoard(page);
    await describeAll(page);
    await send(page);
    await page.getByText(/L’appel est en pause\s: il ne reçoit pas/).waitFor();
    expect(await axe(page)).toEqual([]);
    await picture(page, `report-refused-pause-${size}`);
    await page.goto(`${inject("origin")}/brouillons`);
    await page.getByRole("heading", { name: "À finir" }).waitFor();

    await desk.getByLabel("Mettre l’appel en pause").uncheck();
    await button(desk, "Enregistrer").first().click();
    await desk.getByText("L’appel reçoit des signalements.").waitFor();
    await page.goto(`${inject("origin")}/signaler?etape=verifier`);
    await heading(page, /Tout est juste/).waitFor();
    await send(page);
    await heading(page, /Merci/).waitFor();
  });

  test("a colleague was faster: their change is shown field by field, and nothing typed is lost", async ({
    open,
  }) => {
    const page = await open(size, "/connexion");
    await signIn(page, `conflit-${size}@example.be`);
    await section(page, "surfaces", "Surfaces");
    await page.getByLabel(/^Maximum/).fill("4000000");
    await page.getByLabel(/^Minimum/).fill("2500");
    await colleague(page, { minAreaM2: 2600, maxCorners: 450 });
    await button(page, "Enregistrer").click();
    await page.getByText(/a changé ceci entre-temps/).waitFor();
    await seen(page, `call-conflict-${size}`);
    await button(page, "Continuer avec ma saisie").click();
    expect(await page.getByLabel(/^Minimum/).inputValue()).toBe("2500");
    expect(await page.getByLabel(/^Coins/).inputValue()).toBe("450");
    await button(page, "Enregistrer").click();
    await saved(page);
    await colleague(page, { minAreaM2: 3000, maxAreaM2: 5_000_000, maxCorners: 500 });
    // Another section is nobody's conflict: it is sent again on what stands.
    await section(page, "textes", "Textes");
    await page.getByRole("group", { name: "Titre" }).getByLabel("Allemand").fill(`Aufruf (${size})`);
    await colleague(page, { maxCorners: 499 });
    await button(page, "Enregistrer").click();
    await saved(page);
    await colleague(page, { maxCorners: 500 });
  });

  test("the territory is drawn again, by typed coordinates too; a crossing is shown where it is", async ({
    open,
  }) => {
    const page = await open(size, "/connexion");
    await signIn(page, `territoire-${size}@example.be`);
    const before = (await (await page.request.get(`${inject("origin")}${SETTINGS}`)).json()).territory;
    await section(page, "territoire", "Territoire");
    await page.locator("canvas.maplibregl-canvas").waitFor();
    await expect.poll(() => page.getByText("Chargement").count()).toBe(0);
    await page.waitForTimeout(2500);
    await seen(page, `call-territory-${size}`);
    await page.getByText("Saisir des coordonnées").click();
    const typed = page.getByLabel("Coordonnées des coins");
    await typed.fill("50.2 5.2\n50.8 6.2\n50.2 6.2\n50.8 5.2");
    await button(page, "Placer ces points").click();
    await page.getByText(/Le contour se croise ici/).waitFor();
    await picture(page, `call-territory-crossing-${size}`);
    await typed.fill("50.2 5.2\n50.2 6.2\n50.8 6.2\n50.8 5.2");
    await button(page, "Placer ces points").click();
    await button(page, "Enregistrer").click();
    await saved(page);
    const after = (await (await page.request.get(`${inject("origin")}${SETTINGS}`)).json()).territory;
    expect(after.coordinates[0][0]).toHaveLength(5);
    await colleague(page, { territory: before });
  });

  test("questions are added, moved and said in four languages; the reporter sees them in a new version", async ({
    open,
  }) => {
    const page = await open(size, "/connexion");
    await signIn(page, `questions-${size}@example.be`);
    await section(page, "questions", /^Questions/);
    await page.getByLabel("Nouvelle question, en français").fill(`Y a-t-il du bruit, vu de ${size} ?`);
    await button(page, "Ajouter").click();
    const card = page
      .getByRole("listitem")
      .filter({ hasText: `vu de ${size}` })
      .first();
    await card.getByText("Modifier").click();
    await button(page, "Enregistrer comme nouvelle version").click();
    await page.getByRole("alert").getByText("Donnez au moins une réponse à choisir.").waitFor();
    for (const answer of ["Oui", "Non"]) {
      await card.getByLabel("Nouvelle réponse, en français").fill(answer);
      await card.getByRole("button", { name: "Ajouter une réponse" }).click();
    }
    await card
      .getByText(/^Anglais, néerlandais, allemand/)
      .first()
      .click();
    await card.getByLabel("Néerlandais").first().fill("Is er lawaai?");
    await card
      .getByRole("button", { name: /^Monter « Y a-t-il|^Monter/ })
      .first()
      .click();
    await expect
      .poll(() =>
        page
          .getByRole("button", { name: /^Monter.*Y a-t-il/ })
          .first()
          .evaluate((one) => one === document.activeElement),
      )
      .toBe(true);
    await card.scrollIntoViewIfNeeded();
    await seen(page, `call-questions-${size}`);
    await page.getByRole("heading", { name: "Comme on la verra" }).scrollIntoViewIfNeeded();
    await picture(page, `call-questions-preview-${size}`);
    await page.reload();
    await page.getByText("Votre saisie est revenue.").waitFor();
    await button(page, "Enregistrer comme nouvelle version").click();
    await saved(page);
    const call = await (await page.request.get(`${inject("origin")}/api/calls/appel-a-friches`)).json();
    const asked = call.questionSet.questions.find(({ id }: { id: string }) =>
      id.startsWith("y-a-t-il-du-bruit"),
    );
    expect(asked.label.nl).toBe("Is er lawaai?");
    expect(asked.options).toHaveLength(2);

    const again = page.getByRole("button", { name: /^Enlever « Y a-t-il/ });
    await page
      .getByRole("button", { name: /^Enlever.*Y a-t-il/ })
      .first()
      .click();
    expect(await again.count()).toBe(0);
    await button(page, "Enregistrer comme nouvelle version").click();
    await saved(page);
  });

  test("reasons are written, ordered and retired, and reach the reporter in their language", async ({
    open,
  }) => {
    const page = await open(size, "/connexion");
    await signIn(page, `motifs-${size}@example.be`);
    await section(page, "motifs", "Motifs");
    const group = page.getByRole("region", { name: "Refuser" });
    await group.getByRole("button", { name: /^Ajouter une phrase/ }).click();
    await group.getByLabel("Français").fill(`Déjà pris, ${size}.`);
    await group.getByLabel("Néerlandais").fill(`Al bezet, ${size}.`);
    await page.reload();
    await group.getByLabel("Néerlandais").waitFor();
    expect(await group.getByLabel("Néerlandais").inputValue()).toBe(`Al bezet, ${size}.`);
    await group.getByLabel("Français").scrollIntoViewIfNeeded();
    await seen(page, `call-reason-form-${size}`);
    await button(page, "Enregistrer").click();
    await group.getByText("Phrase ajoutée.").waitFor();
    await group.getByRole("button", { name: new RegExp(`^Monter.*${size}`) }).click();
    await group.getByText("Ordre enregistré.").waitFor();
    await seen(page, `call-reasons-${size}`);

    const id = crypto.randomUUID();
    const sent = await page.request.post(`${inject("origin")}/api/submissions`, {
      data: {
        id,
        outline: { type: "Polygon", coordinates: [corners(size === "phone" ? 5.5 : 5.51)] },
        kind: "batiment",
        consent: true,
        locale: "nl",
      },
    });
    expect(sent.status()).toBe(201);
    await page.goto(`${inject("origin")}/relecture/${id}`);
    await button(page, "Refuser").click();
    await page.getByText("La personne lit en néerlandais").waitFor();
    await page.getByRole("button", { name: new RegExp(`Déjà pris, ${size}`) }).click();
    expect(await page.getByLabel(/^Le motif/).inputValue()).toBe(`Al bezet, ${size}.`);
    await page.getByText("La personne lit en néerlandais").scrollIntoViewIfNeeded();
    await seen(page, `reasons-in-their-language-${size}`);

    await section(page, "motifs", "Motifs");
    await group.getByRole("button", { name: new RegExp(`^Retirer.*${size}`) }).click();
    await group.getByText("Phrase retirée.").waitFor();
    await group.getByText(/^Phrases retirées/).waitFor();
  });

  test("a reviewer reads it all and changes nothing", async ({ open }) => {
    const page = await open(size, "/connexion", { colorScheme: "dark" });
    await signIn(page, `relit-${size}@example.be`, "reviewer");
    for (const [name, title] of [
      ["textes", "Textes"],
      ["dates", "Pause"],
      ["surfaces", "Surfaces"],
      ["territoire", "Territoire"],
      ["questions", /^Questions/],
      ["motifs", "Motifs"],
    ] as const) {
      await section(page, name, title);
      if (name === "motifs") await page.getByText("Ce lieu est déjà sur la carte").waitFor();
      expect(
        await page.getByRole("button", { name: /^(Enregistrer|Ajouter|Modifier|Retirer)/ }).count(),
      ).toBe(0);
      await page.waitForTimeout(500);
      await seen(page, `call-read-only-${name}-${size}`);
    }
  });
});

test("a report that waited offline meets a pause: it is a draft again, and leaves when the call resumes", async ({
  open,
}) => {
  const desk = await open("desktop", "/connexion");
  await signIn(desk, "attente@example.be");
  const page = await open("phone", "/");
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.goto(`${inject("origin")}/signaler?vue=16/50.6405/5.58`);
  await boardIsReady(page);
  await page.context().setOffline(true);
  await typeCorners(page, squareCorners(50.5801, 5.4801));
  await leaveBoard(page);
  await describeAll(page);
  await send(page);
  await heading(page, /C’est enregistré/).waitFor();
  await colleague(desk, { paused: { fr: "De retour lundi." } });
  await page.context().setOffline(false);
  await page.goto(`${inject("origin")}/brouillons`);
  await page.getByText("Gardé ici, l’appel est arrêté").waitFor({ timeout: 60_000 });
  await page.getByText("De retour lundi.").waitFor();
  await seen(page, "drafts-paused-phone");
  await colleague(desk, { paused: null });
  await button(page, "Reprendre").click();
  await heading(page, /Tout est juste/).waitFor();
  await send(page);
  await heading(page, /Merci/).waitFor();
});

test("without WebGL the territory is its coordinates", async ({ open }) => {
  const page = await open("desktop", "/connexion");
  await signIn(page, "sans-carte@example.be");
  const before = (await (await page.request.get(`${inject("origin")}${SETTINGS}`)).json()).territory;
  await page.context().addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    Object.assign(HTMLCanvasElement.prototype, {
      getContext(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        return kind.startsWith("webgl") ? null : Reflect.apply(original, this, [kind, ...rest]);
      },
    });
  });
  await section(page, "territoire", "Territoire");
  const typed = page.getByLabel("Coordonnées des coins");
  await typed.fill((await typed.inputValue()).split("\n").slice(1).join("\n"));
  await button(page, "Placer ces points").click();
  await seen(page, "call-territory-mapless-desktop");
  await button(page, "Enregistrer").click();
  await saved(page);
  await colleague(page, { territory: before });
});

const corners = (lng: number) => {
  const [west, east, south, north] = [lng, lng + 0.0024, 50.55, 50.5515];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
};
