import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locale } from "@manufacture/contract/locale";

/** What vite writes of each chunk: apps/web/dist/manifest.json. */
type Manifest = Record<string, { file: string; css?: string[]; imports?: string[] }>;

/** The screens that the server writes, by the module that draws them. */
const SCREENS = { explore: "src/sites/ExplorePage.tsx", site: "src/sites/SitePage.tsx" } as const;
export type Screen = keyof typeof SCREENS;

export interface Written {
  head: string;
  body: string;
}

/** The built page, in which the server writes; undefined when the front end is not built. */
export function readFrame(folder: string) {
  if (!existsSync(join(folder, "index.html"))) return undefined;
  const page = readFileSync(join(folder, "index.html"), "utf8");
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as Manifest; // as built beside it

  const plain = (locale: Locale) => page.replace('<html lang="fr">', `<html lang="${locale}">`);
  return {
    /** The page with nothing of its own: the application fills it. */
    plain,
    /** The page as the server wrote it, with the style of its screen. */
    filled: (locale: Locale, screen: Screen, { head, body }: Written): string => {
      const own = stylesOf(manifest, SCREENS[screen]).filter((file) => !page.includes(file));
      const styles = own.map((file) => `<link rel="stylesheet" href="/${file}">`);
      return plain(locale)
        .replace(/<!--head-->.*<!--\/head-->/s, () => head + styles.join(""))
        .replace(/<noscript>.*<\/noscript>/s, "")
        .replace("<!--body-->", () => body);
    },
  };
}

/** The style sheets of a module and of what it imports, each once. */
function stylesOf(manifest: Manifest, module: string, seen = new Set<string>()): string[] {
  if (seen.has(module)) return [];
  seen.add(module);
  const { css = [], imports = [] } = manifest[module] ?? {};
  return [...new Set([...imports.flatMap((other) => stylesOf(manifest, other, seen)), ...css])];
}
