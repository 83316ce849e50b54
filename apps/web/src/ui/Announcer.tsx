import { useEffect, useState } from "react";

/** Long enough for someone who goes on moving or typing not to be interrupted. */
const PAUSE_MS = 900;

/** Says `message` to screen readers once it has stopped changing. */
export function Announcer({ message }: { message: string }) {
  const [said, setSaid] = useState("");
  useEffect(() => {
    const pause = setTimeout(() => setSaid(message), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [message]);
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  );
}
