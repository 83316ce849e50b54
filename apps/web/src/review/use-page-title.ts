import { useEffect } from "react";
import { text } from "../text/text.ts";

/** The window's title while a page of the console is shown. */
export function usePageTitle(page: string) {
  useEffect(() => {
    document.title = text.review.pageTitle(page);
  }, [page]);
}
