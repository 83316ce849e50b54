import { routes } from "@manufacture/contract/routes";
import { useState } from "react";
import { call } from "../api.ts";
import { text } from "../text/text.ts";
import { AddQuestion } from "./AddQuestion.tsx";
import styles from "./calls.module.css";
import { QuestionCard } from "./QuestionCard.tsx";
import { QuestionPreview } from "./QuestionPreview.tsx";
import { questionSetFaults } from "./question-set-faults.ts";
import {
  questionName,
  questionsIn,
  questionText,
  questionValues,
  withMoved,
  withoutQuestion,
  withQuestion,
} from "./question-values.ts";
import own from "./questions.module.css";
import { SectionForm } from "./SectionForm.tsx";
import type { SectionProps } from "./sections.ts";
import { useSection } from "./use-section.ts";

const words = text.calls.questions;

/** What the call asks, and beside it what the reporter will see. */
export function QuestionsSection({ settings, readOnly }: SectionProps) {
  const section = useSection("questions", questionValues(settings));
  const [told, setTold] = useState("");
  const { values, change } = section;
  const questions = questionsIn(values);
  const terms = settings.allTerms;
  const current = questionValues(settings);
  return (
    <div className={readOnly ? `${own.twoColumns} ${own.oneColumn}` : own.twoColumns}>
      <SectionForm
        title={`${words.title} – ${words.version(settings.questionSet.version).toLowerCase()}`}
        help={words.help}
        saveLabel={words.save}
        {...{ settings, section, readOnly }}
        valuesOf={questionValues}
        labelOf={(key) => questionName(key, current, values)}
        shown={(key, value) => questionText(key, value, { ...values, ...current })}
        faults={() => questionSetFaults(questions, terms)}
        send={(revision) =>
          call(routes.askAnew, {
            params: { slug: settings.slug },
            headers: { "if-match": `"${revision}"` },
            body: { questions },
          })
        }
      >
        {(errors) =>
          !readOnly && (
            <>
              <ol className={styles.cards}>
                {questions.map((question, index) => (
                  <QuestionCard
                    key={question.id}
                    question={question}
                    place={index + 1}
                    of={questions.length}
                    terms={terms}
                    fault={errors.find(({ field }) => field === `question-${question.id}`)?.sentence}
                    onChange={(next) => change(withQuestion(values, next))}
                    onMove={(by) => {
                      change(withMoved(values, question.id, by));
                      setTold(text.calls.placed(question.label.fr, index + 1 + by, questions.length));
                    }}
                    onRemove={() => {
                      change(withoutQuestion(values, question.id));
                      setTold(words.removed(question.label.fr));
                    }}
                  />
                ))}
              </ol>
              <AddQuestion
                taken={questions.map(({ id }) => id)}
                onAdd={(question) => {
                  change(withQuestion(values, question));
                  setTold(words.added(question.label.fr));
                }}
              />
              <p role="status" className="visually-hidden">
                {told}
              </p>
            </>
          )
        }
      </SectionForm>
      <QuestionPreview questions={questions} terms={terms} />
    </div>
  );
}
