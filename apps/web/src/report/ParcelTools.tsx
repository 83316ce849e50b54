import type { Layer } from "@manufacture/contract/layer";
import { useState } from "react";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import { Field } from "../ui/Field.tsx";
import styles from "./board.module.css";
import type { useParcels } from "./use-parcels.ts";

interface Props {
  layer: Layer;
  parcels: ReturnType<typeof useParcels>;
}

const words = text.report.parcels;

/** The parcels that were picked, and one more by its identifier: the way without a map. */
export function ParcelTools({ layer, parcels }: Props) {
  const [ident, setIdent] = useState("");
  const { chosen, told, looking, find, remove } = parcels;
  return (
    <div className={styles.size}>
      <p role="status">{told}</p>
      {chosen.length > 0 && (
        <ul className={styles.parcels}>
          {chosen.map((name) => (
            <li key={name}>
              {name}
              <Button aria-label={words.remove(name)} onClick={() => void remove(name)}>
                {words.removeShort}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form
        className={styles.find}
        onSubmit={(event) => {
          event.preventDefault();
          if (ident.trim() && !looking) void find(ident.trim()).then(() => setIdent(""));
        }}
      >
        <Field label={words.ident} hint={words.identHint}>
          {(wiring) => (
            <input
              {...wiring}
              autoComplete="off"
              value={ident}
              onChange={({ target }) => setIdent(target.value)}
            />
          )}
        </Field>
        <Button type="submit">{words.find}</Button>
      </form>
      <p className={styles.quiet}>{words.source(layer.source || layer.name, layer.dated)}</p>
    </div>
  );
}
