import type { Call } from "@manufacture/contract/call";
import { said } from "@manufacture/contract/localised";
import { currentLocale } from "../text/locale.ts";
import { text } from "../text/text.ts";
import { Notice } from "../ui/Notice.tsx";

const words = text.calls.paused;

/** Says kindly that no report is taken now, and that drawing and drafts go on. */
export function PauseNotice({ call }: { call: Call | undefined }) {
  if (call?.closed) {
    return (
      <Notice title={words.closedTitle}>
        <p>{words.closed}</p>
      </Notice>
    );
  }
  // A copy kept by an older version says nothing of a pause.
  if (!call?.paused) return null;
  return (
    <Notice title={words.title}>
      <p>{said(call.paused.word, currentLocale())}</p>
      <p>{words.drafts}</p>
    </Notice>
  );
}
