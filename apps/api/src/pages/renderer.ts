import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Locale } from "@manufacture/contract/locale";
import type { Site, SiteCollection } from "@manufacture/contract/site";
import type { Written } from "./frame.ts";

export interface Asked {
  publicUrl: string;
  /** Without its language, with its query. */
  path: string;
  site?: Site;
  sites?: SiteCollection;
}

/** What apps/web/src/pages/render.tsx is built to. */
interface Pages {
  renderPage: (asked: Asked) => Promise<Written>;
  renderPicture: (site: Site) => string;
}

/** The pages of a language; loaded when first asked for. */
export const pagesIn = (folder: string, locale: Locale): Promise<Pages> =>
  import(`${pathToFileURL(join(folder, "pages-server/render.js")).href}?lang=${locale}`); // built from the file named above
