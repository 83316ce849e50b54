import type { Decision } from "@manufacture/contract/review";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./decision.module.css";

interface Props {
  allowed: readonly Decision[];
  sending: boolean;
  onChoose: (decision: Decision) => void;
}

const ORDER: readonly Decision[] = [
  "publish",
  "keep_as_memory",
  "mark_too_small",
  "decline",
  "ask_for_info",
  "open",
  "reopen",
];

/** What may be done to the report now, and nothing else. */
export const DecisionBar = ({ allowed, sending, onChoose }: Props) => (
  <div className={styles.bar}>
    {ORDER.filter((decision) => allowed.includes(decision)).map((decision) => (
      <Button
        key={decision}
        look={decision === "publish" ? "primary" : "plain"}
        aria-disabled={sending}
        data-decision={decision}
        onClick={() => !sending && onChoose(decision)}
      >
        {text.review.decisions[decision]}
      </Button>
    ))}
  </div>
);
