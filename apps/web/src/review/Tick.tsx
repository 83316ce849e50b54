import styles from "./filters.module.css";

/** A box to tick, with room for a finger; its words are for those who do not see the row. */
export const Tick = ({
  label,
  checked,
  onChange,
}: {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) => (
  <label className={styles.tick}>
    <span className="visually-hidden">{label}</span>
    <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} />
  </label>
);
