import { useLayoutEffect } from "react";

/**
 * What the server wrote is read until the page itself has all that it shows; then it goes, and nothing moves. Words that
 * are being typed into it are left to finish: their form works without the application.
 */
export function useTakeOver(ready: boolean): void {
  useLayoutEffect(() => {
    const written = ready && document.getElementById("document");
    if (!written) return;
    const field = written.querySelector("input:focus");
    if (!field) return written.remove();
    const end = () => written.remove();
    field.addEventListener("blur", end);
    return () => field.removeEventListener("blur", end);
  }, [ready]);
}
