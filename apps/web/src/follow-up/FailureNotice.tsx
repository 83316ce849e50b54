import { Refusal } from "../api.ts";
import { text } from "../text/text.ts";
import { Notice } from "../ui/Notice.tsx";

/** Why something did not get through; nothing when it did. */
export function FailureNotice({ error }: { error: Error | null }) {
  if (!error) return null;
  return (
    <Notice tone="problem">
      <p>{error instanceof Refusal ? error.message : text.followUp.unreachable}</p>
    </Notice>
  );
}
