import type { Dossier } from "@manufacture/contract/dossier";
import type { Outline } from "@manufacture/contract/geojson";
import { geodesicAreaM2 } from "@manufacture/outline/area";
import { useEffect, useRef } from "react";
import { text } from "../text/text.ts";
import { areaText } from "../text/typography.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import styles from "./decision.module.css";
import { OutlinePair } from "./OutlinePair.tsx";

const words = text.desk.outline;

interface Props {
  mine: Outline;
  current: Dossier;
  onMine: () => void;
  onTheirs: () => void;
}

/** Two people drew at once: both outlines, and the choice. */
export function OutlineConflict({ mine, current, onMine, onTheirs }: Props) {
  const notice = useRef<HTMLElement>(null);
  useEffect(() => notice.current?.focus(), []);
  const theirs = current.workingOutline ?? current.outline;
  const by = current.events.findLast(({ move }) => move === "prepare")?.by ?? text.review.conflict.someone;
  return (
    <Notice tone="problem" title={words.conflict(by)} ref={notice}>
      <p>{words.conflictHelp}</p>
      <OutlinePair
        one={mine}
        other={theirs}
        label={`${words.mine(areaText(geodesicAreaM2(mine)))}, ${words.theirs(areaText(geodesicAreaM2(theirs)))}`}
      />
      <p>
        {words.mine(areaText(geodesicAreaM2(mine)))}
        <br />
        {words.theirs(areaText(geodesicAreaM2(theirs)))}
      </p>
      <div className={styles.actions}>
        <Button look="strong" onClick={onMine}>
          {words.keepMine}
        </Button>
        <Button onClick={onTheirs}>{words.keepTheirs}</Button>
      </div>
    </Notice>
  );
}
