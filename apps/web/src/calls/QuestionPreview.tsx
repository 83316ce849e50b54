import type { Answers, Question } from "@manufacture/contract/question";
import type { Term } from "@manufacture/contract/term";
import { useState } from "react";
import { QuestionField } from "../report/QuestionField.tsx";
import { text } from "../text/text.ts";
import styles from "./calls.module.css";
import own from "./questions.module.css";

interface Props {
  questions: readonly Question[];
  terms: readonly Term[];
}

const words = text.calls.questions;

/** The questions as a reporter will see them, page by page; what is tried here goes nowhere. */
export function QuestionPreview({ questions, terms }: Props) {
  const [answers, setAnswers] = useState<Answers>({});
  return (
    <section className={own.preview} aria-labelledby="preview-title">
      <h2 id="preview-title">{words.preview}</h2>
      <p className={styles.help}>{words.previewHelp}</p>
      {(["see", "wish"] as const).map((page) => (
        <div key={page} className={own.sheet}>
          <h3>{words.pages[page]}</h3>
          {questions
            .filter((question) => question.page === page)
            .map((question) => (
              <QuestionField
                key={question.id}
                question={question}
                answer={answers[question.id]}
                terms={terms}
                error={undefined}
                onAnswer={(answer) =>
                  setAnswers(({ [question.id]: _, ...others }) =>
                    answer === undefined ? others : { ...others, [question.id]: answer },
                  )
                }
              />
            ))}
        </div>
      ))}
    </section>
  );
}
