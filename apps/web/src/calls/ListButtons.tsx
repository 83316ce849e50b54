import { text } from "../text/text.ts";
import own from "./questions.module.css";

interface Props {
  /** What is moved or taken away, for those who hear the button. */
  name: string;
  isFirst: boolean;
  isLast: boolean;
  onMove: (by: 1 | -1) => void;
  onRemove?: (() => void) | undefined;
}

/** Up, down, away. A button at the end of its way stays focusable: the focus is not lost by the last step. */
export function ListButtons({ name, isFirst, isLast, onMove, onRemove }: Props) {
  const step = (by: 1 | -1) => (event: { currentTarget: HTMLElement }) => {
    if (by < 0 ? isFirst : isLast) return;
    const { currentTarget } = event;
    onMove(by);
    // Browsers drop the focus of what is moved in the page.
    requestAnimationFrame(() => currentTarget.focus());
  };
  return (
    <div className={own.listButtons}>
      <button
        type="button"
        className={own.icon}
        aria-label={text.calls.up(name)}
        aria-disabled={isFirst}
        onClick={step(-1)}
      >
        <Arrow path="M12 19V5M5 12l7-7 7 7" />
      </button>
      <button
        type="button"
        className={own.icon}
        aria-label={text.calls.down(name)}
        aria-disabled={isLast}
        onClick={step(1)}
      >
        <Arrow path="M12 5v14M5 12l7 7 7-7" />
      </button>
      {onRemove && (
        <button
          type="button"
          className={own.icon}
          aria-label={text.calls.questions.remove(name)}
          onClick={onRemove}
        >
          <Arrow path="M6 6l12 12M18 6 6 18" />
        </button>
      )}
    </div>
  );
}

const Arrow = ({ path }: { path: string }) => (
  <svg viewBox="0 0 24 24" aria-hidden="true" className={own.arrow}>
    <path d={path} />
  </svg>
);
