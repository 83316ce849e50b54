import { useEffect } from "react";
import { text } from "../text/text.ts";

/** The window's title: the step, with a warning in front when the step has errors. */
export function usePageTitle(step: string, hasErrors: boolean) {
  const title = text.report.pageTitle(step);
  useEffect(() => {
    document.title = hasErrors ? text.report.errorTitle(title) : title;
  }, [title, hasErrors]);
}
