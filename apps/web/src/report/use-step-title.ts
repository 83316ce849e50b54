import { text } from "../text/text.ts";
import { usePageTitle } from "../ui/use-page-title.ts";

/** The window's title: the step, with a warning in front when the step has errors. */
export function useStepTitle(step: string, hasErrors: boolean) {
  const title = text.report.pageTitle(step);
  usePageTitle(hasErrors ? text.report.errorTitle(title) : title);
}
