import type { Dossier } from "@manufacture/contract/queue";
import { text } from "../text/text.ts";
import { Field } from "../ui/Field.tsx";
import type { FieldErrors } from "./decision-body.ts";
import { communeIn, type Draft, nameIn, publicDescriptionIn } from "./draft.ts";

interface Props {
  dossier: Dossier;
  draft: Draft;
  update: (patch: Partial<Draft>) => void;
  errors: FieldErrors;
}

/** What the public will read of the place. */
export function PublicWords({ dossier, draft, update, errors }: Props) {
  const { forms } = text.review;
  return (
    <>
      <Field label={forms.name} hint={forms.nameHint} error={errors.name}>
        {(wiring) => (
          <input
            {...wiring}
            type="text"
            maxLength={120}
            autoComplete="off"
            value={nameIn(draft, dossier)}
            onChange={({ target }) => update({ name: target.value })}
          />
        )}
      </Field>
      <Field label={forms.commune} optional={forms.optional}>
        {(wiring) => (
          <input
            {...wiring}
            type="text"
            maxLength={80}
            autoComplete="off"
            value={communeIn(draft, dossier)}
            onChange={({ target }) => update({ commune: target.value })}
          />
        )}
      </Field>
      <Field label={forms.address} optional={forms.optional} hint={forms.addressHint}>
        {(wiring) => (
          <input
            {...wiring}
            type="text"
            maxLength={200}
            autoComplete="off"
            value={draft.address}
            onChange={({ target }) => update({ address: target.value })}
          />
        )}
      </Field>
      <Field label={forms.publicDescription} optional={forms.optional} hint={forms.publicDescriptionHint}>
        {(wiring) => (
          <textarea
            {...wiring}
            rows={5}
            maxLength={4000}
            value={publicDescriptionIn(draft, dossier)}
            onChange={({ target }) => update({ publicDescription: target.value })}
          />
        )}
      </Field>
    </>
  );
}
