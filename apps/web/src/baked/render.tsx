import "../text/speak-french.ts";
import { photoPath } from "@manufacture/contract/photo";
import { REGISTER_OF, Register, type Site } from "@manufacture/contract/site";
import type { ReactElement, ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { shownArea } from "../sites/area-words.ts";
import { sourceLink } from "../sites/source-link.ts";
import { text } from "../text/text.ts";

interface About {
  /** Where the living map is. */
  publicUrl: string;
  /** ISO 8601 instant of this copy. */
  at: string;
}

const words = text.baked;

/** The copy's first page: the map, and below it every place in words. */
export const renderIndex = (about: About, sites: readonly Site[]): string =>
  page(
    text.sites.explore.title,
    ".",
    <>
      <header>
        <h1>{text.shell.name}</h1>
        <p>{text.shell.tagline}</p>
      </header>
      <main>
        <Copy about={about} />
        <div
          id="map"
          data-archive="sites.pmtiles"
          data-pages="lieu/"
          role="application"
          aria-label={text.sites.explore.map}
        />
        <noscript>
          <p className="quiet">{words.noScript}</p>
        </noscript>
        <p>
          <a href="sites.geojson">{words.geojson}</a>
        </p>
        {Register.options.map((register) => (
          <RegisterList
            key={register}
            register={register}
            sites={sites.filter(({ stage }) => REGISTER_OF[stage] === register)}
          />
        ))}
      </main>
      <script type="module" src="assets/map.js" />
    </>,
  );

/** A place's page in the copy. */
export const renderSite = (about: About, site: Site): string =>
  page(
    text.sites.page.title(site.name),
    "..",
    <>
      <nav>
        <a href="../index.html">{text.sites.page.back}</a>
      </nav>
      <main>
        <h1>{site.name}</h1>
        <p>{text.sites.stageSentences[site.stage]}</p>
        <Copy about={about} path={`/lieu/${site.slug}`} />
        <Facts site={site} />
      </main>
    </>,
  );

const Copy = ({ about, path = "/" }: { about: About; path?: string }) => (
  <p className="copy">
    {words.copy(dayOf(about.at))} <a href={about.publicUrl + path}>{words.living}</a>
  </p>
);

function RegisterList({ register, sites }: { register: Register; sites: readonly Site[] }) {
  if (sites.length === 0) return null;
  const largestFirst = sites.toSorted(
    (a, b) => (b.areaM2 ?? -1) - (a.areaM2 ?? -1) || a.name.localeCompare(b.name, "fr"),
  );
  return (
    <section>
      <h2>{text.sites.explore.inAll(register, sites.length)}</h2>
      <ul className="sites">
        {largestFirst.map((site) => (
          <li key={site.slug}>
            <a href={`lieu/${site.slug}.html`}>
              <span className="name">{site.name}</span>
              <span className="area">{shownArea(site)}</span>
              <span className="where">
                {[text.sites.stages[site.stage], site.commune].filter(Boolean).join(" · ")}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Facts({ site }: { site: Site }) {
  const { page: labels, certainties, position } = text.sites;
  const facts: [string, ReactNode][] = [
    [labels.area, shownArea(site)],
    [labels.commune, site.commune],
    [labels.address, site.address],
    [labels.formerUse, site.formerUse],
    [labels.state, site.state],
    [labels.years, site.years],
    [labels.description, site.description],
    [labels.tags, site.tagList.map(({ label }) => label).join(" · ")],
    [
      labels.life,
      site.episodes.length > 0 && (
        <ul>
          {site.episodes.map(({ title, years }) => (
            <li key={title}>{`${years ?? labels.undated} · ${title}`}</li>
          ))}
        </ul>
      ),
    ],
    [
      labels.certainty,
      [certainties[site.certainty], site.positionErrorM && position(site.positionErrorM)]
        .filter(Boolean)
        .join(" · "),
    ],
    [
      labels.photos,
      site.photos.length > 0 && (
        <ul>
          {site.photos.map(({ hash, caption, author, licence, width, height }, index) => (
            <li key={hash}>
              <img
                src={`..${photoPath(hash, "large")}`}
                alt={caption || labels.photoAlt(index + 1, site.name)}
                width={width}
                height={height}
                loading="lazy"
              />
              <p>{[caption, labels.credit(author, licence)].filter(Boolean).join(" ")}</p>
            </li>
          ))}
        </ul>
      ),
    ],
    [labels.sources, site.sources.length > 0 && <Sources sources={site.sources} />],
  ];
  return (
    <dl>
      {facts.map(
        ([label, fact]) =>
          fact && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{fact}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

const Sources = ({ sources }: { sources: readonly string[] }) => (
  <ul>
    {sources.map((source) => {
      const { label, href } = sourceLink(source);
      return <li key={source}>{href ? <a href={href}>{label}</a> : label}</li>;
    })}
  </ul>
);

const dayOf = (instant: string) =>
  new Intl.DateTimeFormat("fr-BE", { dateStyle: "long", timeZone: "Europe/Brussels" }).format(
    new Date(instant),
  );

/** A whole document; `up` leads to the copy's folder, wherever it lies. */
const page = (title: string, up: string, body: ReactElement): string =>
  `<!doctype html>${renderToStaticMarkup(
    <html lang="fr">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <link rel="icon" href={`${up}/favicon.svg`} type="image/svg+xml" />
        <link rel="stylesheet" href={`${up}/assets/map.css`} />
      </head>
      <body className="baked">{body}</body>
    </html>,
  )}`;
