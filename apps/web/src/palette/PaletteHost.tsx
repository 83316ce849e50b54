import { lazy, Suspense, useEffect, useState } from "react";

const Palette = lazy(() => import("./Palette.tsx").then(({ Palette }) => ({ default: Palette })));

/** Listens for Ctrl+K (⌘K), also while one types. */
export function PaletteHost({ onHelp }: { onHelp: () => void }) {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      setOpen((now) => !now);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
  return (
    open && (
      <Suspense>
        {/* The library writes a style of its own unless this is there, which our content security policy forbids; ours says the same. */}
        <span id="react-aria-pressable-style" hidden />
        <Palette onClose={() => setOpen(false)} onHelp={onHelp} />
      </Suspense>
    )
  );
}
