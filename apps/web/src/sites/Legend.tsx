import { Register, type Stage } from "@manufacture/contract/site";
import { MarkSwatch } from "../map/MarkSwatch.tsx";
import { text } from "../text/text.ts";
import { grouped } from "../text/typography.ts";
import { countOf, type Filters, type StageCounts, stagesOf } from "./filters.ts";
import styles from "./legend.module.css";
import { REGISTER_MARKS } from "./legend.ts";

interface Props extends Pick<Filters, "registre" | "etape"> {
  /** The sites in view by stage, whatever the filters: each chip counts what it would show. None before they came. */
  counts: StageCounts | undefined;
  onFilter: (filters: Pick<Filters, "registre" | "etape">) => void;
}

const words = text.sites;

/** The legend of the map and its filter in one: the registers, and the stages of the one that is chosen. */
export function Legend({ counts, registre, etape, onFilter }: Props) {
  const stages = registre ? stagesOf(registre) : [];
  return (
    <div className={styles.legend}>
      <fieldset className={styles.chips}>
        <legend className="visually-hidden">{words.explore.registers}</legend>
        {Register.options.map((register) => (
          <Chip
            key={register}
            stage={REGISTER_MARKS[register]}
            label={words.registers[register]}
            count={counts && countOf(counts, { registre: register })}
            pressed={register === registre}
            onPress={() =>
              onFilter({ registre: register === registre ? undefined : register, etape: undefined })
            }
          />
        ))}
      </fieldset>
      {stages.length > 1 && (
        <fieldset className={`${styles.chips} ${styles.stages}`}>
          <legend className="visually-hidden">{words.explore.stages}</legend>
          {stages.map((stage) => (
            <Chip
              key={stage}
              stage={stage}
              label={words.stages[stage]}
              count={counts && countOf(counts, { etape: stage })}
              pressed={stage === etape}
              onPress={() => onFilter({ registre, etape: stage === etape ? undefined : stage })}
            />
          ))}
        </fieldset>
      )}
    </div>
  );
}

interface ChipProps {
  stage: Stage;
  label: string;
  count: number | undefined;
  pressed: boolean;
  onPress: () => void;
}

const Chip = ({ stage, label, count, pressed, onPress }: ChipProps) => (
  <button type="button" className={styles.chip} aria-pressed={pressed} onClick={onPress}>
    <span className={styles.mark}>
      <MarkSwatch stage={stage} />
    </span>
    {label}
    {count !== undefined && <span className={styles.count}>{grouped(count)}</span>}
  </button>
);
