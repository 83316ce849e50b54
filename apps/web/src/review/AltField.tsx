import type { ReviewPhoto } from "@manufacture/contract/dossier";
import { useState } from "react";
import { text } from "../text/text.ts";
import { Field } from "../ui/Field.tsx";

const words = text.desk.photos;

/** What a picture shows, in words; kept when one leaves the field. */
export function AltField({ photo, onSay }: { photo: ReviewPhoto; onSay: (alt: string) => void }) {
  const [typed, setTyped] = useState(photo.alt);
  const keep = () => typed.trim() !== photo.alt && onSay(typed.trim());
  return (
    <Field label={words.alt} optional={text.review.forms.optional}>
      {(wiring) => (
        <input
          {...wiring}
          type="text"
          maxLength={300}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={keep}
          onKeyDown={({ key }) => key === "Enter" && keep()}
        />
      )}
    </Field>
  );
}
