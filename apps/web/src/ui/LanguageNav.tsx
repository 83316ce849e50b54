import { LOCALES, type Locale, pathIn, pathWithoutLocale } from "@manufacture/contract/locale";
import { useRouterState } from "@tanstack/react-router";
import { currentLocale } from "../text/locale.ts";
import { text } from "../text/text.ts";
import styles from "./language-nav.module.css";

/** Each language says its own name. */
const NAMES: Record<Locale, string> = { fr: "Français", en: "English", nl: "Nederlands", de: "Deutsch" };

/** The same page, seen the same way, in the other languages. */
export function LanguageNav() {
  const { pathname, searchStr, hash } = useRouterState({ select: ({ location }) => location });
  const path = pathWithoutLocale(pathname);
  const rest = searchStr + (hash && `#${hash}`);
  return (
    <nav aria-label={text.shell.languages}>
      <ul className={styles.languages}>
        {LOCALES.map((locale) => (
          <li key={locale}>
            <a
              href={pathIn(locale, path) + rest}
              lang={locale}
              hrefLang={locale}
              aria-label={`${locale.toUpperCase()} – ${NAMES[locale]}`}
              aria-current={locale === currentLocale() ? "true" : undefined}
            >
              {locale.toUpperCase()}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
