import type { Call } from "@manufacture/contract/call";
import type { Question } from "@manufacture/contract/question";
import { useState } from "react";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import type { Answers } from "./draft.ts";
import type { FieldError } from "./ErrorSummary.tsx";
import styles from "./form.module.css";
import { QuestionField } from "./QuestionField.tsx";
import { answered, controlOf, faultsIn, questionsOn } from "./questions.ts";
import { StepForm } from "./StepForm.tsx";
import { useStepTitle } from "./use-step-title.ts";

interface Props {
  page: Question["page"];
  /** The window's title. */
  title: string;
  /** Undefined when the call could not be read: then the least is asked. */
  call: Call | undefined;
  answers: Answers;
  onAnswer: (answers: Partial<Answers>) => void;
  onNext: () => void;
}

/** A page of questions as the call asks them. */
export function DescribeStep({ page, title, call, answers, onAnswer, onNext }: Props) {
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  useStepTitle(title, errors.length > 0);
  const questions = questionsOn(page, call);
  const next = () => {
    const found = faultsIn(questions, answers.asked);
    setErrors(found);
    if (found.length === 0) onNext();
  };
  return (
    <StepForm errors={errors} onSubmit={next}>
      {questions.map((question) => (
        <QuestionField
          key={question.id}
          question={question}
          answer={answers.asked[question.id]}
          terms={call?.terms ?? []}
          error={errors.find(({ field }) => field === controlOf(question))?.sentence}
          onAnswer={(answer) => onAnswer(answered(call, answers.asked, question.id, answer))}
        />
      ))}
      {!call && <p className={styles.quiet}>{text.report.describe.noQuestions}</p>}
      {page === "see" && <p className={styles.safety}>{text.report.describe.safety}</p>}
      <Button type="submit" look="primary">
        {text.report.next}
      </Button>
    </StepForm>
  );
}
