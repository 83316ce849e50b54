import type { Question } from "@manufacture/contract/question";
import { useState } from "react";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import { Field } from "../ui/Field.tsx";
import { plainId } from "./plain-id.ts";
import own from "./questions.module.css";

interface Props {
  taken: readonly string[];
  onAdd: (question: Question) => void;
}

const words = text.calls.questions;
const TYPES = ["choice", "choices", "text"] as const;

/** A new question: its French words and its sort; the rest is written in its card. */
export function AddQuestion({ taken, onAdd }: Props) {
  const [label, setLabel] = useState("");
  const [type, setType] = useState<Question["type"]>("choice");
  const add = () => {
    const fr = label.trim();
    if (!fr) return;
    const common = { id: plainId(fr, taken), page: "see" as const, label: { fr } };
    onAdd(type === "text" ? { ...common, type, maxLength: 500 } : { ...common, type, options: [] });
    setLabel("");
  };
  return (
    <fieldset className={own.newOne}>
      <legend>{words.add}</legend>
      <Field label={words.newLabel}>
        {(wiring) => (
          <input
            {...wiring}
            value={label}
            maxLength={300}
            onChange={({ target }) => setLabel(target.value)}
            onKeyDown={(event) => {
              if (event.key !== "Enter") return;
              event.preventDefault(); // Enter adds here; it does not save the whole form
              add();
            }}
          />
        )}
      </Field>
      <div className={own.adder}>
        <Field label={words.typeLabel}>
          {(wiring) => (
            <select
              {...wiring}
              value={type}
              onChange={({ target }) => setType(TYPES.find((one) => one === target.value) ?? "choice")}
            >
              {TYPES.map((one) => (
                <option key={one} value={one}>
                  {words.types[one]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Button aria-disabled={!label.trim()} onClick={add}>
          {words.addButton}
        </Button>
      </div>
    </fieldset>
  );
}
