import { useState } from "react";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./site.module.css";

const words = text.sites.page;

/** Hands the page's address to the phone's own sharing, or copies it; and says which happened. */
export function ShareButton({ name }: { name: string }) {
  const [said, setSaid] = useState("");

  const share = async () => {
    const url = `${window.location.origin}${window.location.pathname}`;
    if ("share" in navigator) {
      const shared = await navigator.share({ title: name, url }).then(
        () => true,
        // Closing the sheet is no failure; anything else leaves the clipboard to try.
        (reason: unknown) => reason instanceof DOMException && reason.name === "AbortError",
      );
      if (shared) return;
    }
    setSaid(await copied(url));
  };
  return (
    <div className={styles.share}>
      <Button onClick={() => void share()}>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M12 15V3.5M7.5 8 12 3.5 16.5 8M5 12v8.5h14V12" />
        </svg>
        {words.share}
      </Button>
      <p role="status">{said}</p>
    </div>
  );
}

/** Where pages have no clipboard (plain http) or may not use it, the address is shown to be copied by hand. */
const copied = async (url: string): Promise<string> => {
  try {
    await navigator.clipboard.writeText(url);
    return words.copied;
  } catch {
    return words.copyFailed(url);
  }
};
