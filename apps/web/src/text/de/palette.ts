import type { Messages } from "../text.ts";

/** The palette of commands, and the pages of the console. */
export const palette: Messages["palette"] = {
  title: "Gehen zu…",
  hint: "Eine Meldung, eine Seite, eine Aktion",
  open: "Befehle öffnen",
  none: "Nichts unter diesem Namen.",
  pages: "Seiten",
  reports: "Meldungen",
  acts: "Aktionen",
  places: {
    queue: "Die Warteschlange",
    sites: "Veröffentlichte Orte",
    tags: "Schlagwörter",
    numbers: "Zahlen",
    team: "Team",
    publicMap: "Öffentliche Karte",
  },
  signOut: "Abmelden",
  help: "Tastenkürzel",
  mine: "Für mich zur Durchsicht",
  twins: "Vielleicht doppelt",
};
