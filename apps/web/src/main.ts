import "@fontsource-variable/atkinson-hyperlegible-next/wght.css";
import "@fontsource-variable/bricolage-grotesque/wght.css";
import "./theme/tokens.css";
import "./theme/base.css";
import { localeOfPath } from "@manufacture/contract/locale";
import { CATALOGUES } from "./text/catalogues.ts";
import { readIn } from "./text/locale.ts";
import { speak } from "./text/text.ts";

// The language first: pages are made of its words.
const locale = localeOfPath(location.pathname);
document.documentElement.lang = locale;
readIn(locale);
void CATALOGUES[locale]().then((messages) => {
  speak(messages);
  return import("./app.tsx");
});
