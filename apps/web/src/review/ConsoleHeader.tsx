import type { Session } from "@manufacture/contract/person";
import { Link } from "@tanstack/react-router";
import { PaletteHost } from "../palette/PaletteHost.tsx";
import { here } from "../text/locale.ts";
import { text } from "../text/text.ts";
import { useOnline } from "../ui/use-online.ts";
import styles from "./console.module.css";
import { failureSentence } from "./failure.ts";
import { lastSearch } from "./last-search.ts";
import { useSignOut } from "./session.ts";

interface Props {
  session: Session;
  onHelp: () => void;
}

const { places } = text.palette;
const PAGES = [
  ["/relecture", places.queue],
  ["/relecture/lieux", places.sites],
  ["/relecture/etiquettes", places.tags],
  ["/relecture/chiffres", places.numbers],
  ["/relecture/equipe", places.team],
  ["/relecture/appel", text.calls.link],
] as const;

/** Where one is, who one is, the other pages of the console, and the ways out. */
export function ConsoleHeader({ session, onHelp }: Props) {
  const { review } = text;
  const signOut = useSignOut();
  const online = useOnline();
  return (
    <header className={styles.header}>
      <p className={styles.brand}>
        <Link to="/relecture" search={lastSearch()}>
          {text.shell.name} <span className={styles.place}>{review.console}</span>
        </Link>
      </p>
      <nav className={styles.pages} aria-label={text.palette.pages}>
        {PAGES.map(([to, label]) => (
          <Link key={to} to={to} activeOptions={{ exact: true, includeSearch: false }}>
            {label}
          </Link>
        ))}
      </nav>
      <nav className={styles.ways} aria-label={review.account}>
        <p className={styles.who}>
          <Link to="/relecture/compte">{session.name}</Link>{" "}
          <span className={styles.role}>{review.roles[session.role]}</span>
        </p>
        <a className={styles.way} href={here("/")}>
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
      <PaletteHost onHelp={onHelp} />
      <p role="status" className={online && !signOut.error ? "visually-hidden" : styles.banner}>
        {!online && review.offline} {signOut.error && failureSentence(signOut.error)}
      </p>
    </header>
  );
}
