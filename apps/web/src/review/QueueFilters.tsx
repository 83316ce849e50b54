import { QueueOrder } from "@manufacture/contract/queue";
import { routes } from "@manufacture/contract/routes";
import type { Tag } from "@manufacture/contract/site";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { call } from "../api.ts";
import { text } from "../text/text.ts";
import { Button, buttonClass } from "../ui/Button.tsx";
import { Field } from "../ui/Field.tsx";
import styles from "./filters.module.css";
import { isNarrowed, type QueueSearch } from "./queue-search.ts";
import { SavedViews } from "./SavedViews.tsx";
import { SearchBox } from "./SearchBox.tsx";

interface Props {
  search: QueueSearch;
  onSearch: (search: QueueSearch) => void;
}

const words = text.queue;
type Named = keyof QueueSearch;

/** What narrows the queue, all of it in the address. */
export function QueueFilters({ search, onSearch }: Props) {
  const [open, setOpen] = useState(false);
  const set = (name: Named, value: string) => onSearch({ ...search, [name]: value || undefined });
  const { statut: _, ordre: __, q: ___, ...others } = search;
  const count = Object.keys(others).length;
  const select = (name: Named, label: string, options: readonly (readonly [string, string])[]) => (
    <Field label={label}>
      {(wiring) => (
        <select {...wiring} value={search[name] ?? ""} onChange={({ target }) => set(name, target.value)}>
          <option value="">{words.any}</option>
          {options.map(([value, said]) => (
            <option key={value} value={value}>
              {said}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
  return (
    <div className={styles.filters}>
      <div className={styles.line}>
        <SearchBox q={search.q ?? ""} onSearch={(q) => set("q", q)} />
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>
          {count > 0 ? words.filtersOn(count) : words.filters}
        </Button>
      </div>
      {open && (
        <fieldset className={styles.fields}>
          <legend className="visually-hidden">{words.filters}</legend>
          {select("genre", words.fields.kind, Object.entries(text.review.kinds))}
          {select("chemin", words.fields.path, Object.entries(text.review.paths))}
          <TagSelect>{(tags) => select("etiquette", words.fields.tag, tags)}</TagSelect>
          {select("pour", words.fields.assignee, [
            ["me", words.me],
            ["nobody", words.nobody],
          ])}
          <Typed
            label={words.fields.commune}
            value={search.commune}
            onType={(value) => set("commune", value)}
          />
          <Typed
            label={words.fields.areaMin}
            number
            value={search.min}
            onType={(value) => set("min", value)}
          />
          <Typed
            label={words.fields.areaMax}
            number
            value={search.max}
            onType={(value) => set("max", value)}
          />
          <Typed
            label={words.fields.olderThan}
            number
            value={search.depuis}
            onType={(value) => set("depuis", value)}
          />
          {FLAGS.map(([name, flag]) => (
            <label key={name} className={styles.flag}>
              <input
                type="checkbox"
                checked={search[name] !== undefined}
                onChange={({ target }) => set(name, target.checked ? "1" : "")}
              />
              {words.flags[flag]}
            </label>
          ))}
        </fieldset>
      )}
      <div className={styles.line}>
        <SavedViews search={search} />
        {(isNarrowed(search) || search.ordre) && (
          <Link to="/relecture" search={{ statut: search.statut }} className={buttonClass()}>
            {words.clear}
          </Link>
        )}
        <label className={styles.order}>
          {words.order}
          <select value={search.ordre ?? "newest"} onChange={({ target }) => set("ordre", target.value)}>
            {QueueOrder.options.map((order) => (
              <option key={order} value={order}>
                {words.orders[order]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </div>
  );
}

const FLAGS = [
  ["amoi", "mine"],
  ["doublons", "twins"],
  ["corrections", "proposals"],
  ["hors", "outside"],
] as const;

/** The team's tags, as choices. */
function TagSelect({ children }: { children: (tags: [string, string][]) => ReactNode }) {
  const { data } = useQuery({ queryKey: ["tags"], queryFn: ({ signal }) => call(routes.tags, { signal }) });
  return children((data?.tags ?? []).map(({ slug, label }: Pick<Tag, "slug" | "label">) => [slug, label]));
}

interface TypedProps {
  label: string;
  value: string | undefined;
  number?: boolean;
  onType: (value: string) => void;
}

/** Applied when one leaves the field or presses Enter, not at every stroke. */
function Typed({ label, value = "", number = false, onType }: TypedProps) {
  const [typed, setTyped] = useState(value);
  const [shown, setShown] = useState(value);
  if (shown !== value) {
    setShown(value);
    setTyped(value);
  }
  const apply = () => typed.trim() !== value && onType(typed.trim());
  return (
    <Field label={label}>
      {(wiring) => (
        <input
          {...wiring}
          type={number ? "number" : "text"}
          min={number ? 0 : undefined}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={apply}
          onKeyDown={({ key }) => key === "Enter" && apply()}
        />
      )}
    </Field>
  );
}
