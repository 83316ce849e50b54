import type { SiteFeature } from "@manufacture/contract/site";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import { text } from "../text/text.ts";
import styles from "./places.module.css";
import { type FoundPlace, usePlaces } from "./use-places.ts";

interface Props {
  /** Published sites are places too. */
  sites?: readonly SiteFeature[];
  /** Whether streets can be looked for as well. */
  streets: boolean;
  onFound: (place: FoundPlace) => void;
}

const words = text.places;
const NO_SITES: readonly SiteFeature[] = [];

/** A place by its name, address or coordinates: the combobox of the ARIA Authoring Practices, with a list below it. */
export function PlaceSearch({ sites = NO_SITES, streets, onFound }: Props) {
  const label = streets ? words.label.withStreets : words.label.without;
  const [typed, setTyped] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const { known, addresses, attribution, asking, silent, offline } = usePlaces(typed, sites, streets);
  const options = [...known, ...addresses];
  const shown = open && typed.trim().length >= 2;

  const choose = (place: FoundPlace | undefined) => {
    if (!place) return;
    setTyped(place.name);
    setOpen(false);
    setActive(-1);
    onFound(place);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const by = moves[event.key];
    if (by !== undefined) {
      event.preventDefault();
      setOpen(true);
      setActive(
        options.length === 0
          ? -1
          : (active + by + options.length + (active < 0 && by < 0 ? 1 : 0)) % options.length,
      );
    } else if (event.key === "Enter" && shown) {
      event.preventDefault();
      choose(options[Math.max(0, active)]);
    } else if (event.key === "Escape") {
      if (shown) event.stopPropagation();
      else setTyped("");
      setOpen(false);
    }
  };
  const optionId = (index: number) => `${id}-${index}`;
  const option = (place: FoundPlace, index: number) => (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the focus and the keys, as the pattern says
    <div
      key={optionId(index)}
      id={optionId(index)}
      role="option"
      tabIndex={-1}
      aria-selected={index === active}
      className={styles.option}
      // Before the field loses the focus.
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => choose(place)}
    >
      <span>{place.name}</span>
      {place.detail && <small>{place.detail}</small>}
    </div>
  );
  return (
    <div className={styles.search}>
      <label htmlFor={`${id}-input`} className="visually-hidden">
        {label}
      </label>
      <input
        ref={input}
        id={`${id}-input`}
        className={styles.input}
        type="text"
        role="combobox"
        autoComplete="off"
        enterKeyHint="search"
        placeholder={label}
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown && active >= 0 ? optionId(active) : undefined}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setOpen(true);
          setActive(-1);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div className={styles.results} hidden={!shown}>
        <div id={`${id}-list`} role="listbox" aria-label={words.results}>
          {known.map(option)}
          {addresses.map((place, index) => option(place, known.length + index))}
        </div>
        {addresses.length > 0 && attribution && <p className={styles.note}>{words.addresses(attribution)}</p>}
        {options.length === 0 && !asking && <p className={styles.note}>{words.nothing}</p>}
        {streets && (offline || silent) && (
          <p className={styles.note}>{offline ? words.offline : words.silent}</p>
        )}
      </div>
      <p className="visually-hidden" role="status">
        {shown ? words.count(options.length) : ""}
      </p>
    </div>
  );
}
