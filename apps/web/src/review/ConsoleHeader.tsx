import type { Session } from "@manufacture/contract/person";
import { Link } from "@tanstack/react-router";
import { text } from "../text/text.ts";
import { useOnline } from "../ui/use-online.ts";
import styles from "./console.module.css";
import { failureSentence } from "./failure.ts";
import { lastTab } from "./last-tab.ts";
import { useSignOut } from "./session.ts";
import { statutOf } from "./tabs.ts";

interface Props {
  session: Session;
  onHelp: () => void;
}

/** Where one is, who one is, and the ways out. */
export function ConsoleHeader({ session, onHelp }: Props) {
  const { review } = text;
  const signOut = useSignOut();
  const online = useOnline();
  return (
    <header className={styles.header}>
      <p className={styles.brand}>
        <Link to="/relecture" search={{ statut: statutOf(lastTab()) }}>
          {text.shell.name} <span className={styles.place}>{review.console}</span>
        </Link>
      </p>
      <nav className={styles.ways} aria-label={review.account}>
        <p className={styles.who}>
          <strong>{session.name}</strong> <span className={styles.role}>{review.roles[session.role]}</span>
        </p>
        <Link className={styles.way} to="/relecture/appel">
          {text.calls.link}
        </Link>
        <a className={styles.way} href="/">
          {review.publicMap}
        </a>
        <button
          className={styles.way}
          type="button"
          disabled={signOut.isPending}
          onClick={() => signOut.mutate()}
        >
          {review.signOut}
        </button>
        <button className={styles.help} type="button" onClick={onHelp} aria-label={review.shortcuts.button}>
          ?
        </button>
      </nav>
      <p role="status" className={online && !signOut.error ? "visually-hidden" : styles.banner}>
        {!online && review.offline} {signOut.error && failureSentence(signOut.error)}
      </p>
    </header>
  );
}
