import type { Page } from "playwright-core";
import { expect } from "vitest";

export const map = (page: Page) => page.locator("canvas.maplibregl-canvas");
export const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
export const heading = (page: Page, name: RegExp) => page.getByRole("heading", { level: 1, name });

const area = (page: Page) => page.getByRole("region", { name: "Outils de dessin" }).locator("strong").first();

/** Square metres shown, spaces aside; 0 when no number is shown. */
export const shownM2 = async (page: Page) => {
  const shown = (await area(page).textContent()) ?? "";
  return Number(/≈([\d\s]+)m²/.exec(shown)?.[1]?.replace(/\s/g, "") ?? 0);
};

/** Waits until one can draw. */
export async function boardIsReady(page: Page) {
  await map(page).waitFor();
  await expect.poll(() => button(page, "Ajouter un point").isEnabled(), { timeout: 30_000 }).toBe(true);
}

/** Types an outline corner by corner, "latitude longitude" each. */
export async function typeCorners(page: Page, corners: readonly string[]) {
  await page.getByText("Saisir des coordonnées").click();
  await page.getByLabel("Coordonnées des coins").fill(corners.join("\n"));
  await button(page, "Placer ces points").click();
}

/** Corners of a square, "latitude longitude" each: south-west corner and side in degrees of latitude. */
export function squareCorners(lat: number, lng: number, side = 0.001): string[] {
  const east = lng + side / Math.cos((lat * Math.PI) / 180);
  return [
    [lat, lng],
    [lat, east],
    [lat + side, east],
    [lat + side, lng],
  ].map(([y = 0, x = 0]) => `${y.toFixed(6)} ${x.toFixed(6)}`);
}

/** On to what one sees; when something is there already, it is another place. */
export async function leaveBoard(page: Page) {
  await button(page, "Continuer").click();
  await heading(page, /Que voyez-vous|C’est le même lieu/).waitFor();
  if ((await heading(page, /Que voyez-vous/).count()) > 0) return;
  await page.getByLabel("Non, un autre").check();
  await button(page, "Continuer").click();
  await heading(page, /Que voyez-vous/).waitFor();
}

/** From what one sees to the last look; `onStep` hears each page's heading. */
export async function describeAll(
  page: Page,
  onStep: (title: string) => Promise<void> = async () => undefined,
) {
  await page.getByLabel("un bâtiment").check();
  await onStep("Que voyez-vous");
  await button(page, "Continuer").click();
  await heading(page, /Et après/).waitFor();
  await page.getByLabel("Salles de réunion").check();
  await onStep("Et après");
  await button(page, "Continuer").click();
  await heading(page, /Avez-vous des photos/).waitFor();
  await onStep("Avez-vous des photos");
  await page.getByRole("button", { name: /^(Continuer|Continuer sans photo)$/ }).click();
  await heading(page, /connaître la suite/).waitFor();
  await onStep("connaître la suite");
  await button(page, "Continuer").click();
  await heading(page, /Tout est juste/).waitFor();
  await onStep("Tout est juste");
}

/** Agrees and sends. */
export async function send(page: Page) {
  await page.getByRole("checkbox", { name: /J’accepte/ }).check();
  await button(page, "Envoyer le signalement").click();
}
