import type { Problem } from "@manufacture/contract/problem";
import type { ProblemType } from "./text/problems.ts";

type Details = Partial<Pick<Problem, "detail" | "fields" | "verdict" | "current">>;

/** An expected failure: a type for programs and a status; the sentence is found in the reader's language. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: number;
  readonly type: ProblemType;
  readonly details: Details;
  constructor(status: number, type: ProblemType, details: Details = {}) {
    super(type);
    this.status = status;
    this.type = type;
    this.details = details;
  }
}
