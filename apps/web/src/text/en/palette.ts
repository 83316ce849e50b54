import type { Messages } from "../text.ts";

/** The palette of commands, and the pages of the console. */
export const palette: Messages["palette"] = {
  title: "Go to…",
  hint: "A report, a page, an action",
  open: "Command palette",
  none: "Nothing of that name.",
  pages: "Pages",
  reports: "Reports",
  acts: "Actions",
  places: {
    queue: "The queue",
    sites: "Published places",
    tags: "Tags",
    numbers: "Figures",
    team: "Team",
    publicMap: "Public map",
  },
  signOut: "Sign out",
  help: "Keyboard shortcuts",
  mine: "For me to review",
  twins: "Possible duplicates",
};
