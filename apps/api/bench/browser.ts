import { existsSync } from "node:fs";
import { chromium, type Page } from "playwright-core";
import { median } from "./load.ts";

const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
export const hasChromium = () => existsSync(CHROMIUM);

const FLAGS =
  "--no-sandbox --disable-gpu --use-angle=swiftshader --enable-unsafe-swiftshader --disable-quic".split(" ");
const RUNS = 3;

const DEVICES = {
  "phone 360 × 740, CPU four times slower": { width: 360, height: 740, slower: 4 },
  "desktop 1280 × 800": { width: 1280, height: 800, slower: 1 },
};

// Run in the page, whose globals this program does not know.
const COUNT_LONG_TASKS = `globalThis.tasks = [];
  new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) tasks.push(duration); })
    .observe({ type: "longtask", buffered: true });`;
const TIME_FRAMES = `globalThis.frames = [];
  let last = performance.now();
  const tick = (now) => { frames.push(now - last); last = now; requestAnimationFrame(tick); };
  requestAnimationFrame(tick);`;

interface Seen {
  firstSitesMs: number;
  kib: number;
  longTasksMs: number;
  frameP50Ms: number;
  frameP95Ms: number;
}

/** What a visitor's browser has to do, a new profile each time; drawn by a software GPU, the worst there is. */
export async function measureBrowser(origin: string): Promise<string[]> {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  const lines: string[] = [];
  for (const [name, { width, height, slower }] of Object.entries(DEVICES)) {
    const seen: Seen[] = [];
    for (let run = 0; run < RUNS; run++) {
      const context = await browser.newContext({ viewport: { width, height }, locale: "fr-BE" });
      const page = await context.newPage();
      seen.push(await visit(page, origin, slower));
      await context.close();
    }
    const middle = (key: keyof Seen) => Math.round(median(seen.map((one) => one[key])));
    lines.push(
      `| ${name} | ${middle("firstSitesMs")} | ${middle("kib")} | ${middle("longTasksMs")} | ${middle("frameP50Ms")} / ${middle("frameP95Ms")} |`,
    );
  }
  await browser.close();
  return [
    "| | first sites ms | KiB | long tasks ms | pan, frame p50 / p95 ms |",
    "| --- | ---: | ---: | ---: | ---: |",
    ...lines,
    "",
  ];
}

async function visit(page: Page, origin: string, slower: number): Promise<Seen> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  let bytes = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  if (slower > 1) await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
  await page.addInitScript({ content: COUNT_LONG_TASKS });
  await page.goto(origin);
  await page.waitForFunction(() => performance.getEntriesByName("sites-drawn").length > 0, null, {
    timeout: 120_000,
  });
  const firstSitesMs = await page.evaluate(
    () => performance.getEntriesByName("sites-drawn")[0]?.startTime ?? 0,
  );
  const longTasksMs = await page.evaluate(() =>
    (globalThis as unknown as { tasks: number[] }).tasks.reduce((sum, ms) => sum + ms, 0),
  ); // set by the script above
  const kib = bytes / 1024;
  return { firstSitesMs, kib, longTasksMs, ...(await pan(page)) };
}

/** Drags the map to and fro for three seconds and takes the time of each frame. */
async function pan(page: Page): Promise<Pick<Seen, "frameP50Ms" | "frameP95Ms">> {
  const box = await page.locator("canvas.maplibregl-canvas").boundingBox();
  if (!box) throw new Error("there is no map on the page");
  const [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height / 2, 250)];
  await page.evaluate(TIME_FRAMES);
  await page.mouse.move(x, y);
  await page.mouse.down();
  const end = Date.now() + 3_000;
  for (let step = 0; Date.now() < end; step++)
    await page.mouse.move(x + 90 * Math.sin(step / 12), y + 60 * Math.cos(step / 15));
  await page.mouse.up();
  const frames = await page.evaluate(() => (globalThis as unknown as { frames: number[] }).frames.slice(2)); // set just above
  const sorted = frames.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.floor(part * (sorted.length - 1))] ?? 0;
  return { frameP50Ms: at(0.5), frameP95Ms: at(0.95) };
}
