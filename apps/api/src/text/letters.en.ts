import type { LetterTexts } from "./letters.fr.ts";

export const en: LetterTexts = {
  signInSubject: "Your sign-in link for Manufacture",
  signIn: (minutes) => `Here is the link to sign in. It is valid for ${minutes} minutes and works once.`,
  inviteSubject: "You are invited to review at Manufacture",
  invite: (by) =>
    `${by} invites you to review reports of vacant sites. Ask for your sign-in link here, with this e-mail address:`,
  signInIgnore: "You asked for nothing? Simply ignore this message.",
  receiptSubject: (reference) => `Your report ${reference} has arrived`,
  receipt: {
    candidate: "Thank you! Your report has arrived. The 11H22 team reads it before anything is published.",
    to_check:
      "Thank you! Your report has arrived. Its area is very close to the minimum: the 11H22 team will check it before anything is published.",
    small_site:
      "Thank you! Your report has arrived. The place is too small for the Manufacture, but may serve otherwise: the 11H22 team keeps it apart and reads it.",
  },
  decisionSubject: (reference) => `News of your report ${reference}`,
  acts: {
    open: null,
    ask_for_info: "The 11H22 team is reading your report and has a question:",
    publish: "Your report is published: the place is on the map.",
    keep_as_memory: "Your report is kept in the memory register: the place is on the map.",
    mark_too_small: "The place you reported is too small for the Manufacture. It stays noted for other uses.",
    decline: "The place you reported was not chosen.",
    withdraw: "You asked us to take your report back: it is done.",
    reopen: null,
    merge:
      "Someone else had reported the same place: your two reports are now read together. Nothing you sent is lost, and you will hear what comes of it.",
    undo: "What we last wrote to you no longer holds: we are still reviewing your report. Our apologies.",
  },
  follow: "Your private follow-up link, keep it to yourself:",
  linksSubject: "Your private links",
  links:
    "You asked to find your reports again. Keep these links to yourself: whoever has them can follow and withdraw your reports.",
  signature: "The 11H22 team",
};
