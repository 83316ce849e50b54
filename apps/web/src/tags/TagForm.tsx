import type { TagInUse } from "@manufacture/contract/console";
import { routes } from "@manufacture/contract/routes";
import { TagColour } from "@manufacture/contract/site";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { call } from "../api.ts";
import { failureSentence, isStatus } from "../review/failure.ts";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import { Field } from "../ui/Field.tsx";
import { TAGS_KEY } from "./TagsPage.tsx";
import styles from "./tags-page.module.css";

const words = text.tags;

interface Props {
  tag: TagInUse;
  all: readonly TagInUse[];
  onDone: () => void;
}

/** A tag's name, group and colour, and the way to bring it together with another. */
export function TagForm({ tag, all, onDone }: Props) {
  const queries = useQueryClient();
  const [label, setLabel] = useState(tag.label);
  const [group, setGroup] = useState(tag.group);
  const [colour, setColour] = useState(tag.colour);
  const [into, setInto] = useState("");
  const settle = {
    onSuccess: (after: unknown) => {
      queries.setQueryData(TAGS_KEY, after);
      onDone();
    },
  };
  const change = useMutation({
    mutationFn: () =>
      call(routes.changeTag, {
        params: { slug: tag.slug },
        body: { label: label.trim(), group: group.trim(), colour },
      }),
    ...settle,
  });
  const merge = useMutation({
    mutationFn: () => call(routes.mergeTag, { params: { slug: tag.slug }, body: { into } }),
    ...settle,
  });
  const error = change.error ?? merge.error;
  // A name that is taken is said by the server, in a sentence of its own.
  const sentence = isStatus(error, 409) ? error.problem.title : error ? failureSentence(error) : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (label.trim() && group.trim() && !change.isPending) change.mutate();
  };
  return (
    <div className={styles.form}>
      <form onSubmit={submit}>
        <Field label={words.label} error={sentence}>
          {(wiring) => (
            <input
              {...wiring}
              type="text"
              maxLength={60}
              value={label}
              onChange={({ target }) => setLabel(target.value)}
            />
          )}
        </Field>
        <Field label={words.group}>
          {(wiring) => (
            <input
              {...wiring}
              type="text"
              maxLength={40}
              list="tag-groups"
              value={group}
              onChange={({ target }) => setGroup(target.value)}
            />
          )}
        </Field>
        <datalist id="tag-groups">
          {[...new Set(all.map((each) => each.group))].map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
        <Field label={words.colour}>
          {(wiring) => (
            <select
              {...wiring}
              value={colour ?? ""}
              onChange={({ target }) =>
                setColour(TagColour.options.find((each) => each === target.value) ?? null)
              }
            >
              <option value="">{words.colours.none}</option>
              {TagColour.options.map((each) => (
                <option key={each} value={each}>
                  {words.colours[each]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Button type="submit" look="strong" aria-disabled={change.isPending}>
          {words.save}
        </Button>
      </form>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (into && !merge.isPending) merge.mutate();
        }}
      >
        <Field label={words.mergeInto} hint={words.mergeHint(tag.label)}>
          {(wiring) => (
            <select {...wiring} value={into} onChange={({ target }) => setInto(target.value)}>
              <option value="">…</option>
              {all
                .filter(({ slug }) => slug !== tag.slug)
                .map(({ slug, label: other }) => (
                  <option key={slug} value={slug}>
                    {other}
                  </option>
                ))}
            </select>
          )}
        </Field>
        <Button type="submit" aria-disabled={!into || merge.isPending}>
          {words.merge}
        </Button>
      </form>
    </div>
  );
}
