import { LOCALES, pathIn } from "@manufacture/contract/locale";
import type { Site } from "@manufacture/contract/site";
import { renderToStaticMarkup } from "react-dom/server";
import { shownArea } from "../sites/area-words.ts";
import { currentLocale } from "../text/locale.ts";
import { text } from "../text/text.ts";
import { siteData } from "./json-ld.ts";
import type { Asked } from "./render.tsx";

const OG_LOCALES = { fr: "fr_BE", en: "en_GB", nl: "nl_BE", de: "de_BE" } as const;

/** What a search engine, a messenger and a tab read of a page. */
export function renderHead({ publicUrl, path, site }: Asked): string {
  const [plain = "/"] = path.split("?", 1);
  const title = site ? text.sites.page.title(site.name) : text.sites.explore.title;
  const description = site ? summary(site) : text.shell.description;
  const url = publicUrl + pathIn(currentLocale(), plain);
  const tags = renderToStaticMarkup(
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
      <link rel="canonical" href={url} />
      {LOCALES.map((locale) => (
        <link key={locale} rel="alternate" hrefLang={locale} href={publicUrl + pathIn(locale, plain)} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={publicUrl + plain} />
      <meta property="og:type" content={site ? "article" : "website"} />
      <meta property="og:site_name" content={text.shell.name} />
      <meta property="og:title" content={site ? site.name : title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={url} />
      <meta property="og:locale" content={OG_LOCALES[currentLocale()]} />
      {site && (
        <>
          <meta property="og:image" content={`${publicUrl}/lieu/${site.slug}/image.png`} />
          <meta property="og:image:width" content="1200" />
          <meta property="og:image:height" content="630" />
          <meta property="og:image:alt" content={text.sites.page.map(site.name)} />
          <meta name="twitter:card" content="summary_large_image" />
          <link
            rel="alternate"
            type="application/geo+json"
            href={`${publicUrl}/api/sites/${site.slug}/geojson`}
            title="GeoJSON"
          />
        </>
      )}
    </>,
  );
  return site ? `${tags}<script type="application/ld+json">${siteData(site, url)}</script>` : tags;
}

/** One sentence of what is known: the stage, where, how large. */
function summary(site: Site): string {
  const facts = [text.sites.stages[site.stage], site.commune, shownArea(site), site.years].filter(Boolean);
  return `${facts.join(", ")}. ${site.description ?? text.sites.stageSentences[site.stage]}`.slice(0, 300);
}
