import { Register, type SiteFeature, type Stage } from "@manufacture/contract/site";
import { MarkSwatch } from "../map/MarkSwatch.tsx";
import { text } from "../text/text.ts";
import { grouped } from "../text/typography.ts";
import styles from "./legend.module.css";
import { REGISTER_MARKS } from "./legend.ts";
import { countOf, type Filters, stagesOf } from "./sift.ts";

interface Props extends Filters {
  /** The sites in view whatever the filters: each chip counts what it would show. Nothing is counted before they came. */
  visible: readonly SiteFeature[] | undefined;
  onFilter: (filters: Filters) => void;
}

const words = text.sites;

/** The legend of the map and its filter in one: the registers, and the stages of the one that is chosen. */
export function Legend({ visible, registre, etape, onFilter }: Props) {
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
            count={visible && countOf(visible, { registre: register })}
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
              count={visible && countOf(visible, { etape: stage })}
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
