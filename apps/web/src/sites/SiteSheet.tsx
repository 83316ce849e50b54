import type { Site } from "@manufacture/contract/site";
import { footballPitches } from "@manufacture/outline/football";
import { useMemo } from "react";
import { DrawnPicture } from "../map/DrawnPicture.tsx";
import { isSurface } from "../map/geometry.ts";
import { MapCanvas } from "../map/MapCanvas.tsx";
import { MarkSwatch } from "../map/MarkSwatch.tsx";
import { SiteLayers } from "../map/SiteLayers.tsx";
import { extentOf } from "../map/site-features.ts";
import { text } from "../text/text.ts";
import { languageTag } from "../text/typography.ts";
import { shownArea } from "./area-words.ts";
import { Facts } from "./Facts.tsx";
import { LifeLine } from "./LifeLine.tsx";
import { Photos } from "./Photos.tsx";
import { Pitches } from "./Pitches.tsx";
import { ScaleFigure } from "./ScaleFigure.tsx";
import { ShareButton } from "./ShareButton.tsx";
import { Sources } from "./Sources.tsx";
import styles from "./site.module.css";

const words = text.sites.page;

/** Everything the public may read of one site. */
export const SiteSheet = ({ site }: { site: Site }) => (
  <article className={styles.sheet}>
    <header className={styles.title}>
      <p className={styles.stage}>
        <MarkSwatch stage={site.stage} className={styles.mark ?? ""} />
        <span>
          <strong>{text.sites.stages[site.stage]}</strong>
          {site.commune && ` · ${site.commune}`}
        </span>
      </p>
      <h1>{site.name}</h1>
      <p className={styles.sentence}>{text.sites.stageSentences[site.stage]}</p>
      <ShareButton name={site.name} />
    </header>
    <SiteMap site={site} />
    <Size site={site} />
    {site.photos.length > 0 && (
      <section className={styles.part}>
        <h2>{words.photos}</h2>
        <Photos photos={site.photos} name={site.name} />
      </section>
    )}
    {site.description && (
      <section className={styles.part}>
        <h2>{words.description}</h2>
        <p className={styles.description}>{site.description}</p>
      </section>
    )}
    <section className={styles.part}>
      <h2>{words.facts}</h2>
      <Facts site={site} />
    </section>
    <section className={styles.part}>
      <h2>{words.life}</h2>
      <LifeLine episodes={site.episodes} stage={site.stage} />
    </section>
    <section className={styles.part}>
      <h2>{words.sources}</h2>
      <Sources sources={site.sources} episodes={site.episodes} />
      <p className={styles.quiet}>{words.updated(publishedOn(site.publishedAt))}</p>
    </section>
  </article>
);

function SiteMap({ site }: { site: Site }) {
  const { slug, name, geometry, positionErrorM } = site;
  const features = useMemo(
    () => [{ type: "Feature" as const, id: slug, geometry: site.geometry, properties: site }],
    [slug, site],
  );
  const halo = !isSurface(geometry) && positionErrorM;
  return (
    <figure className={styles.map}>
      <div className={styles.window}>
        <MapCanvas
          key={slug}
          inPage
          start={{ bounds: extentOf(geometry, positionErrorM) }}
          label={words.map(name)}
          still={
            <DrawnPicture
              bounds={extentOf(geometry, positionErrorM)}
              widthPx={960}
              heightPx={480}
              sites={features}
              className={styles.still}
            />
          }
        >
          <SiteLayers sites={features} selected={slug} />
        </MapCanvas>
      </div>
      {halo && (
        <figcaption className={styles.quiet}>
          {words.haloHelp} {`(${text.sites.position(positionErrorM)})`}
        </figcaption>
      )}
    </figure>
  );
}

function Size({ site }: { site: Site }) {
  const { areaM2, geometry, name } = site;
  if (areaM2 === null) return null;
  const pitches = footballPitches(areaM2);
  return (
    <section className={`${styles.part} ${styles.size}`} aria-label={words.area}>
      <p className={`${styles.area} ${styles[site.register] ?? ""}`}>{shownArea(site)}</p>
      {pitches > 0 && (
        <div className={styles.comparison}>
          <p>{words.pitches(pitches)}</p>
          <Pitches pitches={pitches} />
        </div>
      )}
      {isSurface(geometry) && <ScaleFigure name={name} outline={geometry} areaM2={areaM2} />}
    </section>
  );
}

const publishedOn = (at: string) => new Date(at).toLocaleDateString(languageTag(), { dateStyle: "long" });
