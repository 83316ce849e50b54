import { useEffect, useEffectEvent } from "react";
import { lettersEnabled } from "./shortcut-setting.ts";
import { type Shortcut, shortcutOf } from "./shortcuts.ts";

type Actions = Partial<Record<Shortcut, () => void>>;

/** The console's keys, on the whole page, but never over an open dialog. */
export function useShortcuts(actions: Actions) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { target } = event;
    if (event.defaultPrevented || !(target instanceof Element) || document.querySelector("dialog[open]"))
      return;
    const shortcut = shortcutOf(event, {
      writing: target.closest("input:not([type=radio], [type=checkbox]), textarea, select") !== null,
      onControl: target.closest("a, button, input, summary, canvas") !== null,
      letters: lettersEnabled(),
    });
    const action = shortcut && actions[shortcut];
    if (!action) return;
    event.preventDefault();
    action();
  });

  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}
