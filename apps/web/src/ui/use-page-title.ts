import { useEffect } from "react";

/** Names the window after the page, and the history entry with it. */
export function usePageTitle(title: string) {
  useEffect(() => {
    document.title = title;
  }, [title]);
}
