import { Locale } from "@manufacture/contract/locale";
import { de } from "../text/de.ts";
import { en } from "../text/en.ts";
import { fr } from "../text/fr.ts";
import { readIn } from "../text/locale.ts";
import { nl } from "../text/nl.ts";
import { speak } from "../text/text.ts";

// Imported first. The server loads these pages once for each language: Node keeps a module by its whole address.
const locale = Locale.parse(new URL(import.meta.url).searchParams.get("lang"));
readIn(locale);
speak({ fr, en, nl, de }[locale]);
