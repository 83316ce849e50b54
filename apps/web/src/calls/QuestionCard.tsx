import type { Question } from "@manufacture/contract/question";
import type { Term } from "@manufacture/contract/term";
import { text } from "../text/text.ts";
import styles from "./calls.module.css";
import { ListButtons } from "./ListButtons.tsx";
import { QuestionFields } from "./QuestionFields.tsx";
import own from "./questions.module.css";

interface Props {
  question: Question;
  place: number;
  of: number;
  terms: readonly Term[];
  fault: string | undefined;
  onChange: (question: Question) => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
}

const words = text.calls.questions;

/** One question of the call: what it is at a glance, its place, and everything about it once opened. */
export function QuestionCard({ question, place, of, terms, fault, onChange, onMove, onRemove }: Props) {
  const stays = question.id === "kind" || question.id === "story";
  const facts = [
    words.pages[question.page],
    words.types[question.type],
    question.type === "text" ? "" : words.optionCount(question.options.length),
    stays ? words.fixed : question.required ? words.requiredBadge : "",
  ].filter(Boolean);
  return (
    <li className={styles.card}>
      <div className={own.cardHead}>
        <span className={own.place} aria-hidden="true">
          {place}
        </span>
        <div>
          <h3>{question.label.fr || text.calls.empty}</h3>
          <p className={own.facts}>{facts.join(" · ")}</p>
        </div>
        <ListButtons
          name={question.label.fr}
          isFirst={place === 1}
          isLast={place === of}
          onMove={onMove}
          onRemove={stays ? undefined : onRemove}
        />
      </div>
      {fault && <p className={own.fault}>{fault}</p>}
      <details className={own.edit} id={`question-${question.id}`} tabIndex={-1}>
        <summary>
          {words.edit} <span className="visually-hidden">{question.label.fr}</span>
        </summary>
        <QuestionFields question={question} terms={terms} onChange={onChange} />
      </details>
    </li>
  );
}
