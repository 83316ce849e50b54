import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { expect, inject, test as plain } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The two sizes every screen is seen at, in CSS pixels. */
export const SIZES = {
  phone: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
  desktop: { viewport: { width: 1280, height: 800 } },
} satisfies Record<string, BrowserContextOptions>;
export type Size = keyof typeof SIZES;

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

interface Fixtures {
  browser: Browser;
  /** A fresh visitor's page at the given size. Console errors and requests to other hosts fail the test. */
  open: (size: Size, path: string, options?: BrowserContextOptions) => Promise<Page>;
}

export const test = plain.extend<Fixtures>({
  browser: [
    async ({ task: _ }, use) => {
      const browser = await chromium.launch({
        executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
        args: FLAGS,
      });
      await use(browser);
      await browser.close();
    },
    { scope: "file" },
  ],
  open: async ({ browser }, use) => {
    const faults: string[] = [];
    const origin = inject("origin");
    await use(async (size, path, options = {}) => {
      const context = await browser.newContext({ ...SIZES[size], locale: "fr-BE", ...options });
      const page = await context.newPage();
      page.on("pageerror", (error) => faults.push(String(error)));
      page.on("console", (message) => {
        if (message.type() === "error" && !/Failed to load resource/.test(message.text()))
          faults.push(message.text());
      });
      page.on("request", (request) => {
        if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(origin))
          faults.push(`asked ${request.url()}`);
      });
      await page.goto(`${origin}${path}`);
      return page;
    });
    for (const context of browser.contexts()) await context.close();
    expect(faults).toEqual([]);
  },
});

/** What axe finds wrong on the page; it should be nothing. */
export async function axe(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    // axe is a global of the page once its source ran there
    const { axe: engine } = globalThis as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await engine.run();
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`,
    );
  });
}

/** Looks at a screen: a picture for people, in e2e/screenshots. */
export const picture = (page: Page, name: string) =>
  page.screenshot({ path: join(root, `apps/web/e2e/screenshots/${name}.png`), animations: "disabled" });

/** Invites someone through the operators' command line, while the server runs. */
export function manufacture(...line: string[]): string {
  return execFileSync(process.execPath, ["apps/api/dist/manufacture.js", ...line], {
    cwd: root,
    env: {
      ...process.env,
      DATA_DIR: inject("dataDir"),
      PORT: new URL(inject("origin")).port,
      ABUSE_GUARD: "off",
    },
    encoding: "utf8",
  });
}

/** The newest sign-in link written for `email` in the outbox. */
export async function signInLink(email: string): Promise<string> {
  const outbox = join(inject("dataDir"), "outbox");
  for (let tries = 0; tries < 60; tries++) {
    const letters = listed(outbox).map((file) => readFileSync(join(outbox, file), "utf8"));
    const letter = letters.findLast((text) => text.includes(email));
    const link = letter
      ?.replace(/=\r?\n/g, "")
      .replace(/=3D/g, "=")
      .match(/http\S+#jeton=\w+/)?.[0];
    if (link) return link;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`no letter for ${email} in ${outbox}`);
}

const listed = (folder: string): string[] => {
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith(".eml"))
      .sort();
  } catch {
    return [];
  }
};
