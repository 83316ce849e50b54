import { LOCALES, type Locale, pathIn } from "@manufacture/contract/locale";
import { pageRoutes } from "@manufacture/contract/page-routes";
import { Register, type Site, type SiteCollection, Stage } from "@manufacture/contract/site";
import type { FastifyInstance } from "fastify";
import { makeAnswer } from "../answers/answer.ts";
import type { AnswerCache } from "../answers/answer-cache.ts";
import { KeptAnswer } from "../answers/send.ts";
import { door } from "../door.ts";
import { sharp } from "../image-readers.ts";
import type { FollowedIndex } from "../public-index/follow.ts";
import { Refusal } from "../refusal.ts";
import { listSites } from "../sites/list.ts";
import { siteJson } from "../sites/site-json.ts";
import { readFrame, type Screen } from "./frame.ts";
import { type Asked, pagesIn } from "./renderer.ts";

const HTML = "text/html; charset=utf-8";
/** The first look at the list; the application asks for the rest. */
const FIRST = 100;

interface House {
  followed: FollowedIndex;
  answers: AnswerCache;
  publicUrl: string;
  folder: string;
}

/** The public pages, written by the server from the public index. Opens nothing when the front end is not built. */
export function pageRoutesOf(app: FastifyInstance, { followed, answers, publicUrl, folder }: House) {
  const frame = readFrame(folder);
  if (!frame) return;

  const write = (locale: Locale, screen: Screen, asked: Omit<Asked, "publicUrl">) =>
    answers.getLater(`${followed.current.version}/page/${locale}${asked.path}`, async () => {
      const pages = await pagesIn(folder, locale);
      const written = await pages.renderPage({ ...asked, publicUrl });
      return makeAnswer(HTML, Buffer.from(frame.filled(locale, screen, written)));
    });
  const find = (slug: string): Site | undefined => {
    const found = followed.current.find(slug);
    return found && (JSON.parse(siteJson(found.segment, found.row).toString()) as Site); // written by us as such
  };

  for (const locale of LOCALES) {
    const at = <R extends { path: string }>(route: R): R => ({ ...route, path: pathIn(locale, route.path) });
    door(app, at(pageRoutes.explorePage), async ({ query }) => {
      const wanted = filtersOf(query);
      const sites = listSites(followed.current, { ...wanted.filters, order: "largest", limit: FIRST });
      const path = wanted.query ? `/?${wanted.query}` : "/";
      const page = await write(locale, "explore", {
        path,
        sites: JSON.parse(sites.toString()) as SiteCollection,
      });
      return new KeptAnswer(page, "no-cache");
    });
    door(app, at(pageRoutes.sitePage), async ({ params: { slug }, reply }) => {
      const site = find(slug);
      if (site)
        return new KeptAnswer(await write(locale, "site", { path: `/lieu/${slug}`, site }), "no-cache");
      reply.code(404);
      return new KeptAnswer(makeAnswer(HTML, Buffer.from(frame.plain(locale))), "no-cache");
    });
  }
  door(app, pageRoutes.sitePicture, async ({ params: { slug } }) => {
    const site = find(slug);
    if (!site) throw new Refusal(404, "site_not_found");
    const picture = await answers.getLater(`${followed.current.version}/picture/${slug}`, async () => {
      const { renderPicture } = await pagesIn(folder, "fr");
      const png = await sharp(Buffer.from(renderPicture(site)))
        .png({ palette: true })
        .toBuffer();
      return { ...makeAnswer("image/png", png), brotli: undefined };
    });
    return new KeptAnswer(picture, "public, max-age=600");
  });
}

/** The filters of a map's address, by their names in the page and in the list. */
function filtersOf(query: Record<string, unknown>) {
  const register = Register.safeParse(query.registre).data;
  const stage = Stage.safeParse(query.etape).data;
  const q = typeof query.q === "string" && query.q.trim() !== "" ? query.q.slice(0, 100) : undefined;
  const said = { ...(register && { registre: register }), ...(stage && { etape: stage }), ...(q && { q }) };
  return { filters: { register, stage, q }, query: new URLSearchParams(said).toString() };
}
