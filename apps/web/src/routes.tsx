import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
} from "@tanstack/react-router";
import { UpdateNotice } from "./offline/UpdateNotice.tsx";
import { queueSearch } from "./review/queue-search.ts";
import { exploreSearch, typed, words } from "./sites/explore-search.ts";
import { here } from "./text/locale.ts";
import { text } from "./text/text.ts";
import { BrokenPage } from "./ui/BrokenPage.tsx";
import { NotFoundPage } from "./ui/NotFoundPage.tsx";

const root = createRootRoute({
  component: () => (
    <>
      <Outlet />
      <UpdateNotice />
    </>
  ),
  notFoundComponent: NotFoundPage,
  errorComponent: BrokenPage,
});

const explore = createRoute({
  getParentRoute: () => root,
  path: "/",
  validateSearch: exploreSearch,
  component: lazyRouteComponent(() => import("./sites/ExplorePage.tsx"), "ExplorePage"),
});
const site = createRoute({
  getParentRoute: () => root,
  path: "/lieu/$slug",
  component: lazyRouteComponent(() => import("./sites/SitePage.tsx"), "SitePage"),
});
const report = createRoute({
  getParentRoute: () => root,
  path: "/signaler",
  component: lazyRouteComponent(() => import("./report/ReportPage.tsx"), "ReportPage"),
});
const drafts = createRoute({
  getParentRoute: () => root,
  path: "/brouillons",
  component: lazyRouteComponent(() => import("./report/DraftsPage.tsx"), "DraftsPage"),
});
const followUp = createRoute({
  getParentRoute: () => root,
  path: "/suivi",
  component: lazyRouteComponent(() => import("./follow-up/FollowUpPage.tsx"), "FollowUpPage"),
});
const lostLink = createRoute({
  getParentRoute: () => root,
  path: "/suivi/perdu",
  component: lazyRouteComponent(() => import("./follow-up/LostLinkPage.tsx"), "LostLinkPage"),
});
const correctOutline = createRoute({
  getParentRoute: () => root,
  path: "/suivi/contour",
  component: lazyRouteComponent(() => import("./follow-up/CorrectOutlinePage.tsx"), "CorrectOutlinePage"),
});
const signIn = createRoute({
  getParentRoute: () => root,
  path: "/connexion",
  component: lazyRouteComponent(() => import("./review/SignInPage.tsx"), "SignInPage"),
});
const queue = createRoute({
  getParentRoute: () => root,
  path: "/relecture",
  validateSearch: queueSearch,
  component: lazyRouteComponent(() => import("./review/QueuePage.tsx"), "QueuePage"),
});
const dossier = createRoute({
  getParentRoute: () => root,
  path: "/relecture/$id",
  component: lazyRouteComponent(() => import("./review/DossierPage.tsx"), "DossierPage"),
});
const callSettings = createRoute({
  getParentRoute: () => root,
  path: "/relecture/appel",
  validateSearch: (search: Record<string, unknown>): { section?: string | undefined } => ({
    section: words(search.section),
  }),
  component: lazyRouteComponent(() => import("./calls/CallPage.tsx"), "CallPage"),
});

const reportOutline = createRoute({
  getParentRoute: () => root,
  path: "/relecture/$id/contour",
  component: lazyRouteComponent(() => import("./review/OutlinePage.tsx"), "OutlinePage"),
});

const tags = createRoute({
  getParentRoute: () => root,
  path: "/relecture/etiquettes",
  component: lazyRouteComponent(() => import("./tags/TagsPage.tsx"), "TagsPage"),
});
const deskSites = createRoute({
  getParentRoute: () => root,
  path: "/relecture/lieux",
  validateSearch: (
    search: Record<string, unknown>,
  ): { q?: string | undefined; vue?: "corrections" | "retires" | undefined } => ({
    q: typed(search.q),
    vue: search.vue === "corrections" || search.vue === "retires" ? search.vue : undefined,
  }),
  component: lazyRouteComponent(() => import("./site-desk/SitesPage.tsx"), "SitesPage"),
});
const deskSite = createRoute({
  getParentRoute: () => root,
  path: "/relecture/lieux/$id",
  component: lazyRouteComponent(() => import("./site-desk/SiteDeskPage.tsx"), "SiteDeskPage"),
});

const numbers = createRoute({
  getParentRoute: () => root,
  path: "/relecture/chiffres",
  component: lazyRouteComponent(() => import("./numbers/NumbersPage.tsx"), "NumbersPage"),
});

const team = createRoute({
  getParentRoute: () => root,
  path: "/relecture/equipe",
  component: lazyRouteComponent(() => import("./people/TeamPage.tsx"), "TeamPage"),
});
const account = createRoute({
  getParentRoute: () => root,
  path: "/relecture/compte",
  component: lazyRouteComponent(() => import("./people/AccountPage.tsx"), "AccountPage"),
});

export const router = createRouter({
  routeTree: root.addChildren([
    explore,
    site,
    report,
    drafts,
    followUp,
    lostLink,
    correctOutline,
    signIn,
    queue,
    dossier,
    reportOutline,
    tags,
    deskSites,
    deskSite,
    numbers,
    team,
    account,
    callSettings,
  ]),
  basepath: here("/"),
  defaultPreload: "intent",
  defaultPendingComponent: () => <p role="status">{text.shell.loading}</p>,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
