import styles from "./skip-to.module.css";

/** Seen once the keyboard reaches it; moves the focus, and leaves the URL's hash alone. */
export const SkipTo = ({ id, children }: { id: string; children: string }) => (
  <button
    type="button"
    className={`visually-hidden ${styles.skip}`}
    onClick={() => document.getElementById(id)?.focus()}
  >
    {children}
  </button>
);
