import { createReadStream, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { expect, onTestFinished, vi } from "vitest";
import { axe, manufacture, picture, SIZES, type Size, test } from "./browser.ts";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
};

/** A plain static host: files, and parts of files. */
async function host(folder: string): Promise<string> {
  const server = createServer((request, answer) => {
    const file = join(folder, decodeURIComponent(new URL(request.url ?? "/", "http://x").pathname));
    if (!existsSync(file) || !statSync(file).isFile()) return answer.writeHead(404).end();
    answer.setHeader("content-type", TYPES[extname(file)] ?? "application/octet-stream");
    const part = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? "");
    if (!part) return createReadStream(file).pipe(answer);
    const size = statSync(file).size;
    const [start, end] = [Number(part[1]), Math.min(Number(part[2]), size - 1)];
    answer.writeHead(206, { "content-range": `bytes ${start}-${end}/${size}` });
    return createReadStream(file, { start, end }).pipe(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("a port has a number");
  return `http://127.0.0.1:${address.port}`;
}

test("a baked copy lives in a subfolder of any static host: its map, its list, its pages, without us", async ({
  browser,
}) => {
  const folder = mkdtempSync(join(tmpdir(), "manufacture-baked-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  expect(manufacture("bake", "--to", join(folder, "copie"))).toMatch(/^\d+ lieux, \d+ tuiles/);
  expect(() => manufacture("bake", "--to", join(folder, "copie"))).toThrow(/n’est pas vide/);
  const origin = await host(folder);

  for (const size of Object.keys(SIZES) as Size[]) {
    const context = await browser.newContext({ ...SIZES[size], locale: "fr-BE" });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(String(error)));
    page.on("requestfailed", (request) => faults.push(request.url()));
    page.on("request", (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(`${origin}/copie/`))
        faults.push(request.url());
    });
    let parts = 0;
    page.on("response", (answer) => {
      if (answer.url().endsWith("sites.pmtiles") && answer.status() === 206) parts++;
    });
    await page.goto(`${origin}/copie/index.html`);
    await page.locator("canvas.maplibregl-canvas").waitFor();
    // The header and the directory, then tiles.
    await vi.waitFor(() => expect(parts).toBeGreaterThan(2), { timeout: 10_000 });
    await page.waitForTimeout(1500);
    await picture(page, `baked-${size}`);
    expect(await axe(page)).toEqual([]);
    await page.getByRole("link", { name: /Chertal/ }).click();
    await page.getByRole("heading", { level: 1, name: /Chertal/ }).waitFor();
    await picture(page, `baked-site-${size}`);
    expect(await axe(page)).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  }
  const geojson = JSON.parse(readFileSync(join(folder, "copie/sites.geojson"), "utf8"));
  expect(geojson.features.length).toBe(geojson.numberMatched);
});
