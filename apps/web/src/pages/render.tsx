import "./speak.ts";
import { pathIn } from "@manufacture/contract/locale";
import type { Site, SiteCollection } from "@manufacture/contract/site";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from "@tanstack/react-router";
import { renderToStaticMarkup, renderToString } from "react-dom/server";
import { DrawnPicture } from "../map/DrawnPicture.tsx";
import { extentOf } from "../map/site-features.ts";
import { ExplorePage } from "../sites/ExplorePage.tsx";
import { exploreSearch } from "../sites/explore-search.ts";
import { SitePage } from "../sites/SitePage.tsx";
import { currentLocale, here } from "../text/locale.ts";
import { renderHead } from "./head.tsx";

/** What the server knows of a page before it is drawn; `path` names no language, and brings its query. */
export interface Asked {
  publicUrl: string;
  path: string;
  site?: Site | undefined;
  sites?: SiteCollection | undefined;
}

export interface Rendered {
  /** For `<head>`: title, description, what search engines and messengers read. */
  head: string;
  /** What is read before the application comes, and without JavaScript. */
  body: string;
}

const root = createRootRoute({ component: Outlet });
const routeTree = root.addChildren([
  createRoute({
    getParentRoute: () => root,
    path: "/",
    validateSearch: exploreSearch,
    component: ExplorePage,
  }),
  createRoute({ getParentRoute: () => root, path: "/lieu/$slug", component: SitePage }),
]);

/** Writes a page in the language this module was loaded for. */
export async function renderPage(asked: Asked): Promise<Rendered> {
  const { path, site, sites } = asked;
  const queries = new QueryClient();
  const router = createRouter({
    routeTree,
    basepath: here("/"),
    history: createMemoryHistory({ initialEntries: [pathIn(currentLocale(), path)] }),
  });
  await router.load();
  if (site) queries.setQueryData(["site", site.slug], site);
  if (sites) {
    const { registre, etape, q } = router.state.location.search;
    queries.setQueryData(["sites", { registre, etape, q }, undefined], {
      pages: [sites],
      pageParams: [undefined],
    });
  }
  const body = renderToString(
    <QueryClientProvider client={queries}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
  return { head: renderHead(asked), body };
}

/** What messengers show of a site: its outline, or its mark, on the fond dessiné. SVG, 1200 × 630. */
export const renderPicture = (site: Site): string =>
  renderToStaticMarkup(
    <DrawnPicture
      bounds={extentOf(site.geometry, site.positionErrorM)}
      widthPx={1200}
      heightPx={630}
      sites={[{ geometry: site.geometry, properties: site }]}
    />,
  );
