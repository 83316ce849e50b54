import styles from "./scale.module.css";

/** More would be a texture, not a number. */
const MOST = 12;

/** As many little football pitches as the area holds, the last one cut; nothing when there are too many to see. */
export function Pitches({ pitches }: { pitches: number }) {
  if (pitches > MOST) return null;
  const shares = Array.from({ length: Math.ceil(pitches) }, (_, at) => Math.min(1, pitches - at));
  return (
    <div className={styles.pitches}>
      {shares.map((share, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pitches have no other name than their place
        <svg key={at} viewBox="0 0 42 28" aria-hidden="true" className={styles.pitch}>
          <rect x="1" y="1" width={40 * share} height="26" className={styles.turf} />
          <path d="M1 1h40v26H1ZM21 1v26M1 8.5h5v11H1M41 8.5h-5v11h5" />
          <circle cx="21" cy="14" r="4" />
        </svg>
      ))}
    </div>
  );
}
