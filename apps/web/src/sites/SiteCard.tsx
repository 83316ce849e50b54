import type { SiteSummary } from "@manufacture/contract/site";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { MarkSwatch } from "../map/MarkSwatch.tsx";
import { text } from "../text/text.ts";
import { Button, buttonClass } from "../ui/Button.tsx";
import { shownArea } from "./area-words.ts";
import styles from "./card.module.css";

interface Props {
  site: SiteSummary;
  /** Chosen by keyboard or in the list: the card answers, so the focus goes there. */
  takesFocus: boolean;
  onCentre: (() => void) | undefined;
  onClose: () => void;
}

const words = text.sites;

/** The id of the card, for the map to know what it covers. */
export const CARD_ID = "site-card";

/** What one reads of a site before opening its page. Give it the slug as `key`. */
export function SiteCard({ site, takesFocus, onCentre, onClose }: Props) {
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takesFocus) card.current?.focus();
    else card.current?.scrollIntoView({ block: "nearest" });
  }, [takesFocus]);
  const area = shownArea(site);
  return (
    <section
      ref={card}
      id={CARD_ID}
      tabIndex={-1}
      aria-labelledby="site-card-name"
      className={styles.card}
      onKeyDown={({ key }) => {
        if (key === "Escape") onClose();
      }}
    >
      <h2 id="site-card-name" className={styles.name}>
        {site.name}
      </h2>
      <button type="button" className={styles.close} aria-label={words.explore.close} onClick={onClose}>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M6 6 18 18M18 6 6 18" />
        </svg>
      </button>
      {area && <p className={`${styles.area} ${styles[site.register]}`}>{area}</p>}
      <p className={styles.stage}>
        <MarkSwatch stage={site.stage} />
        {words.stages[site.stage]}
        {site.commune && ` · ${site.commune}`}
      </p>
      <p className={styles.doubt}>
        {words.certainties[site.certainty]}
        {site.positionErrorM ? ` · ${words.position(site.positionErrorM)}` : ""}
      </p>
      <div className={styles.actions}>
        <Link to="/lieu/$slug" params={{ slug: site.slug }} className={buttonClass("strong")}>
          {words.explore.seeSite}
        </Link>
        {onCentre && <Button onClick={onCentre}>{words.explore.showOnMap}</Button>}
      </div>
    </section>
  );
}
