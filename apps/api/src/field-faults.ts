import type { Locale } from "@manufacture/contract/locale";
import type { FastifyError } from "fastify";
import { type FieldFault, PROBLEM_TEXTS } from "./text/problems.ts";

interface Issue {
  code?: string;
  message?: string;
  format?: string;
  input?: unknown;
  keys?: string[];
}

/** The faults that the validator found, each under its field and in the reader's language. */
export function fieldsOf(validation: NonNullable<FastifyError["validation"]>, locale: Locale) {
  return validation.slice(0, 20).flatMap((item) => {
    const issue: Issue = { code: item.keyword, message: item.message ?? "", ...item.params };
    const field = item.instancePath.replace(/^\//, "").replaceAll("/", ".");
    const names = issue.code === "unrecognized_keys" ? (issue.keys ?? []).slice(0, 20) : [field];
    const detail = PROBLEM_TEXTS[locale].fields[faultOf(field, issue)];
    return names.map((name) => ({ field: name.slice(0, 80), detail }));
  });
}

function faultOf(field: string, issue: Issue): FieldFault {
  if (issue.message === "unstorable_character") return "unstorable_character";
  if (field === "consent") return "consent_needed";
  if (issue.code === "unrecognized_keys") return "unknown_key";
  if (issue.code === "too_big") return "too_long";
  if (issue.code === "too_small") return "too_short";
  if (issue.format === "email") return "not_an_email";
  if (issue.message?.includes("received undefined")) return "missing";
  return "not_valid";
}
