import type { Bbox } from "@manufacture/contract/geojson";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { Map as MapLibreMap } from "maplibre-gl";
import { useCallback, useEffect, useMemo, useState } from "react";
import { prefersCalm } from "../map/camera.ts";
import { DrawnPicture } from "../map/DrawnPicture.tsx";
import { MapCanvas } from "../map/MapCanvas.tsx";
import { SiteLayers } from "../map/SiteLayers.tsx";
import { extentOf } from "../map/site-features.ts";
import { PICKABLE_SITES } from "../map/site-layers.ts";
import { TiledSites } from "../map/TiledSites.tsx";
import { useKeptSince } from "../offline/kept-since.ts";
import { text } from "../text/text.ts";
import { Announcer } from "../ui/Announcer.tsx";
import { Button, buttonClass } from "../ui/Button.tsx";
import { LanguageNav } from "../ui/LanguageNav.tsx";
import { SkipTo } from "../ui/SkipTo.tsx";
import { useOnline } from "../ui/use-online.ts";
import { usePageTitle } from "../ui/use-page-title.ts";
import { useTakeOver } from "../ui/use-take-over.ts";
import { formatView, parseView } from "../url-state.ts";
import { type Counted, CountLine, countWords } from "./CountLine.tsx";
import styles from "./explore.module.css";
import { rememberExplore } from "./explore-memory.ts";
import type { ExploreSearch } from "./explore-search.ts";
import { type Filters, passes } from "./filters.ts";
import { Legend } from "./Legend.tsx";
import { Empty, Failed, Waiting } from "./ListState.tsx";
import { MyReports } from "./MyReports.tsx";
import { SearchField } from "./SearchField.tsx";
import { SiteCard } from "./SiteCard.tsx";
import { lineId, SiteList } from "./SiteList.tsx";
import { useClearOfCard } from "./use-clear-of-card.ts";
import { useFirstLook } from "./use-first-look.ts";
import { useChosen, useElsewhere, useSites } from "./use-sites.ts";
import { useTiles } from "./use-tiles.ts";

const route = getRouteApi("/");
const words = text.sites.explore;

/** Liège from Seraing to Cheratte: where one begins when the URL says nothing. */
const LIEGE: Bbox = [5.49, 50.59, 5.69, 50.69];
const NO_FILTER = { registre: undefined, etape: undefined, q: undefined } satisfies ExploreSearch;

/** The public map with its list, which says the same in words. What one sees is in the URL. */
export function ExplorePage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { registre, etape, q, lieu, liste = false } = search;
  usePageTitle(words.title);
  useEffect(() => rememberExplore(search), [search]);
  const change = useCallback(
    (part: ExploreSearch) =>
      void navigate({ search: (old) => ({ ...old, ...part }), replace: true, resetScroll: false }),
    [navigate],
  );

  const filters: Filters = useMemo(() => ({ registre, etape, q }), [registre, etape, q]);
  const tiles = useTiles(filters);
  const online = useOnline();
  const keptSince = useKeptSince();
  const [bounds, setBounds] = useState<Bbox>();
  const [map, setMap] = useState<MapLibreMap>();
  const [hovered, setHovered] = useState<string>();
  const [chosenInList, setChosenInList] = useState(false);
  const [start] = useState(() => parseView(search.vue) ?? { bounds: LIEGE });

  const query = useSites(filters, bounds);
  // Without a network the query waits, and what it showed before answers another question.
  const failed = query.isError || (query.isPaused && (query.isPending || query.isPlaceholderData));
  useTakeOver(failed || query.data !== undefined);
  const totals = failed ? undefined : query.totals;
  const visible = failed ? [] : query.sites;
  const found = useChosen(lieu, visible);
  const chosen = found && passes(found.properties.stage, filters) ? found : undefined;
  const elsewhere = useElsewhere(filters, totals?.numberMatched === 0);
  const looked = useMemo(
    () =>
      [chosen, visible.find(({ id }) => id === hovered && id !== chosen?.id)].filter(
        (site) => site !== undefined,
      ),
    [chosen, visible, hovered],
  );

  const lookAt = (box: Bbox | undefined) =>
    box && map?.fitBounds(box, { padding: 64, maxZoom: 16, animate: !prefersCalm() });
  const [asked] = useState("bounds" in start ? lieu : undefined);
  useClearOfCard(map, chosen);
  useFirstLook(map, asked === lieu ? chosen : undefined);

  const select = (slug: string | undefined, inList: boolean) => {
    setChosenInList(inList);
    change({ lieu: slug });
  };
  const close = () => {
    document.getElementById(lineId(lieu ?? ""))?.focus();
    select(undefined, false);
  };
  const count = totals && { register: registre, totals, inView: bounds !== undefined };
  const left = (totals?.numberMatched ?? 0) - visible.length;

  return (
    <div className={liste ? `${styles.page} ${styles.grown}` : styles.page}>
      <SkipTo id="liste">{words.skipToList}</SkipTo>
      <header className={styles.header}>
        <h1 className={styles.name}>{text.shell.name}</h1>
        <MyReports />
        <LanguageNav />
        <p className={styles.tagline}>{text.shell.tagline}</p>
      </header>
      <main className={styles.main}>
        <div className={styles.search}>
          <SearchField q={q} onSearch={(words) => change({ q: words })} />
        </div>
        <Link
          to="/signaler"
          search={{ vue: search.vue }}
          className={`${buttonClass("primary")} ${styles.report}`}
        >
          {words.report}
        </Link>
        <section
          className={chosen ? `${styles.panel} ${styles.withCard}` : styles.panel}
          aria-label={words.panel}
        >
          <div className={styles.head}>
            <div className={styles.handle}>
              {count ? <CountLine {...count} /> : <span />}
              <button
                type="button"
                className={styles.grow}
                aria-expanded={liste}
                onClick={() => change({ liste: liste ? undefined : true })}
              >
                <svg viewBox="0 0 24 24" aria-hidden="true">
                  <path d={liste ? "M5 9 12 16 19 9" : "M5 15 12 8 19 15"} />
                </svg>
                {liste ? words.shrink : words.grow}
              </button>
            </div>
            {(keptSince || (totals && !online)) && (
              <p className={styles.kept} role="status">
                {keptSince ? words.keptSince(keptSince) : words.offlineKept}
              </p>
            )}
            <div className={styles.filters}>
              <Legend
                counts={totals?.stages}
                registre={registre}
                etape={etape}
                onFilter={(filters) => change(filters)}
              />
            </div>
          </div>
          <section id="liste" tabIndex={-1} className={styles.list} aria-label={words.list}>
            {chosen && (
              <SiteCard
                key={chosen.id}
                site={chosen.properties}
                takesFocus={chosenInList}
                onCentre={map && (() => lookAt(extentOf(chosen.geometry, chosen.properties.positionErrorM)))}
                onClose={close}
              />
            )}
            {query.isPending && !query.isPaused && <Waiting />}
            {failed && <Failed offline={!online} onRetry={() => void query.refetch()} />}
            {totals?.numberMatched === 0 && elsewhere && (
              <Empty
                matching={elsewhere.numberMatched}
                onElsewhere={() => lookAt(elsewhere.bbox)}
                onClear={() => change(NO_FILTER)}
              />
            )}
            <SiteList
              sites={visible}
              selected={lieu}
              hovered={hovered}
              onSelect={(slug) => select(slug, true)}
              onHover={setHovered}
            />
            {query.hasNextPage && !failed && (
              <div className={styles.more}>
                <Button disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                  {words.more(left)}
                </Button>
              </div>
            )}
          </section>
        </section>
        <div className={styles.map}>
          <MapCanvas
            start={start}
            label={words.map}
            still={
              <DrawnPicture
                bounds={LIEGE}
                widthPx={1200}
                heightPx={900}
                sites={visible}
                className={styles.still}
              />
            }
            pickable={PICKABLE_SITES}
            onPick={(slug) => select(slug, false)}
            onHover={setHovered}
            onReady={setMap}
            onRest={(view, seen) => {
              // The first rest is where the URL already is, or where it said nothing.
              if (bounds) change({ vue: formatView(view) });
              setBounds(seen);
            }}
          >
            {tiles && <TiledSites tiles={tiles} hovered={hovered} />}
            {tiles && <SiteLayers sites={looked} selected={lieu} overTiles />}
          </MapCanvas>
        </div>
      </main>
      <Announcer message={announcement(count, chosen?.properties.name)} />
    </div>
  );
}

/** What a screen reader hears once the map rests or the filters changed. */
const announcement = (counted: Counted | undefined, chosen: string | undefined): string => {
  if (!counted) return "";
  return chosen ? `${words.selected(chosen)} ${countWords(counted)}` : countWords(counted);
};
