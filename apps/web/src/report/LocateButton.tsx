import type { Position } from "@manufacture/contract/geojson";
import { useState } from "react";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./board.module.css";

interface Props {
  onLocated: (at: Position) => void;
}

type Search = { state: "idle" | "searching" | "refused" | "failed" } | { state: "found"; accuracyM: number };

/** Good news leaves the map again; a refusal stays until the next try. */
const GOOD_NEWS_MS = 6_000;

const words = text.report.place;

/** Asks where the person stands, only when tapped; the position stays on the device. */
export function LocateButton({ onLocated }: Props) {
  const [search, setSearch] = useState<Search>({ state: "idle" });
  const locate = () => {
    if (!navigator.geolocation) return setSearch({ state: "failed" });
    setSearch({ state: "searching" });
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setSearch({ state: "found", accuracyM: coords.accuracy });
        onLocated([coords.longitude, coords.latitude]);
        setTimeout(() => setSearch({ state: "idle" }), GOOD_NEWS_MS);
      },
      ({ code, PERMISSION_DENIED }) =>
        setSearch({ state: code === PERMISSION_DENIED ? "refused" : "failed" }),
      { enableHighAccuracy: true, timeout: 15_000 },
    );
  };
  return (
    <div className={styles.locate}>
      <p role="status" className={styles.located}>
        {locateText(search)}
      </p>
      <Button onClick={locate} aria-label={words.locate} className={styles.locateButton ?? ""}>
        <svg viewBox="-12 -12 24 24" aria-hidden="true" className={styles.locateIcon}>
          <path d="M9-9-9-1.5-1.5 1.5 1.5 9Z" />
        </svg>
      </Button>
    </div>
  );
}

function locateText(search: Search): string {
  switch (search.state) {
    case "idle":
      return "";
    case "searching":
      return words.locating;
    case "refused":
      return words.locationRefused;
    case "failed":
      return words.locationFailed;
    case "found":
      return words.located(search.accuracyM);
  }
}
