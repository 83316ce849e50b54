import type { Messages } from "../text.ts";
import { grouped, NBSP } from "../typography.ts";

const quoted = (words: string) => `“${words}”`;
const atLiege = { timeZone: "Europe/Brussels" } as const;
const clock = new Intl.DateTimeFormat("en-GB", { ...atLiege, hour: "2-digit", minute: "2-digit" });
const day = new Intl.DateTimeFormat("en-GB", { ...atLiege, day: "numeric", month: "long" });
const dayAndYear = new Intl.DateTimeFormat("en-GB", {
  ...atLiege,
  day: "numeric",
  month: "long",
  year: "numeric",
});
const year = new Intl.DateTimeFormat("en-GB", { ...atLiege, year: "numeric" });
/** The Swedes write dates as ISO 8601 does. */
const isoDay = new Intl.DateTimeFormat("sv-SE", { ...atLiege, dateStyle: "short" });
const ago = new Intl.RelativeTimeFormat("en-GB", { numeric: "auto", style: "short" });
const shortDay = new Intl.DateTimeFormat("en-GB", { ...atLiege, day: "numeric", month: "short" });

const moment = (at: Date, now: Date) =>
  `${(year.format(at) === year.format(now) ? day : dayAndYear).format(at)} at ${clock.format(at)}`;

/** Days since 1970 by the calendar of Liège: "yesterday" is the day before, not 24 hours ago. */
const dayNumber = (at: Date) => Date.parse(isoDay.format(at)) / 86_400_000;

/** From a lone instant to years: the largest unit of which at least one has passed. */
function since(at: Date, now: Date): string {
  const minutes = Math.max(0, Math.floor((now.getTime() - at.getTime()) / 60_000));
  if (minutes < 1) return "just now";
  if (minutes < 60) return ago.format(-minutes, "minute");
  if (minutes < 24 * 60) return ago.format(-Math.floor(minutes / 60), "hour");
  const days = dayNumber(now) - dayNumber(at);
  if (days < 60) return ago.format(-days, "day");
  return days < 730
    ? ago.format(-Math.floor(days / 30), "month")
    : ago.format(-Math.floor(days / 365), "year");
}

const listed = (words: readonly string[]) => words.map(quoted).join(", ");

export const review: Messages["review"] = {
  pageTitle: (page) => `${page} – Review – Manufacture`,
  console: "Review",
  publicMap: "Public map",
  account: "Your session",
  signOut: "Sign out",
  roles: { reviewer: "reviewer", coordinator: "coordinator" },
  retry: "Try again",
  unreachable: "The network does not answer. What you wrote is kept: try again in a moment.",
  offline: "Offline. What you write is kept in this tab.",

  signIn: {
    title: "Sign in",
    lead: "For the 11H22 review team.",
    email: "E-mail address",
    note: "Get a sign-in link, valid for 15 minutes.",
    send: "Get a link",
    sending: "Sending…",
    sent: "If this address is allowed in, the link has just been sent.",
    sentHelp: "Open it on this device. Nothing after a few minutes? Look among unwanted mail.",
    wrong: "Write an e-mail address such as name@example.be.",
    ready: "Your link is ready.",
    readyHelp: "It works only once.",
    enter: "Sign in",
    entering: "Signing in…",
    expired: "This link is no longer valid. Ask for a new one.",
    unreachable: "The network does not answer. Try again in a moment.",
    tooMany: "Too many tries in a row. Try again in a few minutes.",
  },

  statuses: {
    received: "Received",
    in_review: "In review",
    needs_info: "Details asked for",
    published: "Published",
    kept_as_memory: "Kept as memory",
    too_small: "Too small",
    declined: "Declined",
    merged: "Merged",
    withdrawn: "Withdrawn",
  },
  tabs: {
    open: "To review",
    needs_info: "Details asked for",
    published: "Published",
    kept_as_memory: "Kept as memory",
    too_small: "Too small",
    declined: "Declined",
    withdrawn: "Withdrawn",
  },
  paths: { candidate: "Candidate", to_check: "To be checked", small_site: "Small site" },
  kinds: {
    terrain: "A piece of land",
    batiment: "A building",
    mixte: "Land and a building",
    inconnu: "Land or building, not known",
  },
  outOfTerritory: "Out of area",
  since,
  /** Day and hour in little room; a column says the year by its order. */
  brief: (at) => `${shortDay.format(at)}, ${clock.format(at)}`,
  moment,

  queue: {
    title: "The queue",
    filter: "Reports by status",
    count: (count) => `${grouped(count)} ${count === 1 ? "report" : "reports"}`,
    candidates: "Candidates for the Manufacture",
    small: "Small sites, kept apart",
    columns: {
      reference: "Reference",
      received: "Received",
      place: "Place",
      area: "Area",
      path: "Path",
      status: "Status",
    },
    noWords: "No description",
    older: "Older",
    loadingOlder: "One moment…",
    map: (count) => `Map of the queue: ${count === 1 ? "1 place" : `${grouped(count)} places`}`,
    showMap: "See on the map",
    hideMap: "Hide the map",
    loading: "The queue is on its way…",
    failed: "The queue could not be read.",
    empty: "The queue is empty.",
    emptyHelp: "Everything has been reviewed. Thank you! The next reports will arrive here.",
    nothing: "Nothing here for now.",
    nothingHelp: "No report has this status.",
    backToOpen: "See what is left to review",
  },

  shortcuts: {
    button: "Keyboard shortcuts",
    title: "Keyboard shortcuts",
    next: "Next report",
    previous: "Previous report",
    open: "Open the chosen report",
    publish: "Publish",
    decline: "Decline",
    search: "Search the queue",
    edit: "Edit the public page",
    close: "Close the form",
    help: "This help",
    enter: "Enter",
    escape: "Esc",
    enabled: "Single-letter shortcuts",
    enabledHelp: "They never act while you are writing.",
    done: "Close",
  },

  dossier: {
    back: "The queue",
    loading: "The report is on its way…",
    failed: "The report could not be read.",
    missing: "This report cannot be found.",
    missingHelp: "The address may be incomplete.",
    next: "Next report",
    previous: "Previous report",
    map: (reference) => `Exact outline of report ${reference}`,
    exact: "Exact outline, private",
    preview: "What the public will see",
    story: "The story",
    noStory: "The person wrote nothing.",
    facts: "The report",
    kind: "What it is",
    received: "Received",
    reporter: "From",
    anonymous: "No name",
    hasEmail: "Left an address",
    noEmail: "Left no address",
    publicPage: "See the public page",
    erased: "The person had what they wrote erased.",
    parcels: "Parcels",
    sameAs: "It is the same place as",
    differs: "It is not the place next to it",
    history: "History of the report",
    work: "Your work",
    decide: "Your decision",
    noDecision: "This report is closed: there is nothing left to decide.",
  },

  photos: {
    title: (count) => (count === 0 ? "No photo" : count === 1 ? "One photo" : `${count} photos`),
    alt: (index) => `Photo ${index} of the report`,
    awaited: "Announced, not arrived yet",
    credit: (author, licence) =>
      `${author || "No name"}, ${licence === "CC0-1.0" ? "CC0" : `CC${NBSP}BY${NBSP}4.0`}`,
    choose: "Published photos",
    chooseHint: "Untick those that show a face, a number plate or the inside of a home.",
  },
  proposals: {
    title: (count) => (count === 1 ? "One correction proposed" : `${count} corrections proposed`),
    outline: (area, before) => `Another outline: ${area} instead of ${before}.`,
    drawn: "Solid line: the proposed outline; dashed: the one before.",
    take: "Take it over",
    leave: "Leave it",
    published: "The published page does not change by itself: reopen, then publish again.",
  },

  tags: {
    title: "Tags",
    chosen: "Chosen tags",
    none: "No tag chosen.",
    search: "Find or create",
    groups: { espace: "Spaces", theme: "Themes", objectif: "Aims", libre: "Free" },
    group: (group, count) => `${group} (${count})`,
    create: (label) => `Create ${quoted(label)}`,
    remove: (label) => `Remove ${quoted(label)}`,
    matches: "Tags found",
    noMatch: "No tag of that name.",
    added: (label) => `${quoted(label)} added.`,
    removed: (label) => `${quoted(label)} removed.`,
    tooMany: "40 tags at most.",
  },
  note: { label: "Private note", hint: "For the team only.", optional: "optional" },

  decisions: {
    open: "Start the review",
    ask_for_info: "Ask for details",
    publish: "Publish",
    keep_as_memory: "Keep as memory",
    mark_too_small: "Too small",
    decline: "Decline",
    withdraw: "Withdraw",
    reopen: "Reopen",
  },
  forms: {
    titles: {
      open: "Start the review",
      ask_for_info: "Ask for details",
      publish: "Publish this place",
      keep_as_memory: "Keep this place as memory",
      mark_too_small: "Too small for the Manufacture",
      decline: "Decline this report",
      withdraw: "Withdraw this report",
      reopen: "Reopen this report",
    },
    confirm: {
      open: "Start the review",
      ask_for_info: "Send the question",
      publish: "Publish the place",
      keep_as_memory: "Keep as memory",
      mark_too_small: "Note as too small",
      decline: "Decline",
      withdraw: "Withdraw the report",
      reopen: "Reopen the report",
    },
    cancel: "Cancel",
    sending: "Saving…",
    wrong: "Something is missing",
    reasonLabels: {
      open: "A word for the person",
      ask_for_info: "Your question",
      publish: "A word for the person",
      keep_as_memory: "A word for the person",
      mark_too_small: "The reason",
      decline: "The reason",
      withdraw: "A word for the person",
      reopen: "A word for the person",
    },
    reasonHints: {
      withEmail: "The person will get it by e-mail and read it on their follow-up page.",
      withoutEmail: "The person will read it on their follow-up page.",
    },
    reasonMissing: {
      ask_for_info: "Write your question.",
      mark_too_small: "Choose a reason.",
      decline: "Choose a reason for declining.",
    },
    templates: "Ready sentences, to adapt",
    optional: "optional",
    name: "Public name",
    nameHint: "The usual name of the place, the one neighbours give it.",
    nameMissing: "Give this place a public name of at least 3 letters.",
    commune: "Municipality",
    address: "Address or landmark",
    addressHint: "Only if it may be public.",
    publicDescription: "Public description",
    publicDescriptionHint: "Taken from the story. Remove what points to a person.",
    outline: "Published outline",
    outlineHint: "The hatching on the map shows what the public will see.",
    outlines: {
      exact: "Exact",
      exactHint: "as drawn",
      simplified: "Simplified",
      simplifiedHint: "the corners are moved",
      disc: "Disc",
      discHint: "the outline is hidden (squatting, danger, private owner)",
      generalised: "Generalised",
      generalisedHint: "whole squares, no side is true",
    },
    gridM: "Side of the squares in metres",
    toleranceM: "Tolerance in metres",
    radiusM: "Radius in metres",
    metresWrong: (min, max) => `A whole number from ${grouped(min)} to ${grouped(max)}.`,
    reopenWarning: "The public page will be taken off the map. It will have to be published again.",
  },
  done: {
    open: "Review started.",
    ask_for_info: "Question sent.",
    publish: "Published: the place is on the map.",
    keep_as_memory: "Kept as memory: the place is on the map.",
    mark_too_small: "Noted as too small.",
    decline: "Report declined.",
    withdraw: "Report withdrawn.",
    reopen: "Report reopened.",
    nextReport: (reference) => `Next report: ${reference}`,
    queueDone: "Back to the queue",
  },
  failures: {
    title: "Nothing is saved",
    notAllowedNow:
      "This decision is not possible in the report’s present state. Reload it: what you typed is kept.",
    reload: "Reload the report",
    expired: "Session expired: sign in again, what you typed is kept.",
    signIn: "Sign in again",
    server: "Saving failed on our side. What you typed is kept: try again in a moment.",
  },
  conflict: {
    title: (by) => `${by} changed this report. Compare before you save.`,
    someone: "Somebody",
    read: "You had read",
    now: "The report now says",
    mine: "Your decision",
    status: "Status",
    tags: "Tags",
    noTags: "none",
    tagsAdded: (labels) => `added ${listed(labels)}`,
    tagsRemoved: (labels) => `removed ${listed(labels)}`,
    lastEvent: "Last action",
    resume: "Take my decision on the current version",
    leave: "Give up",
    noLonger: (decision, status) =>
      `${quoted(decision)} is no longer possible: the report is ${quoted(status)}. What you typed is kept.`,
  },

  history: {
    /** What someone did, after their name. */
    moves: {
      open: "started the review",
      ask_for_info: "asked for details",
      publish: "published",
      keep_as_memory: "kept the place as memory",
      mark_too_small: "noted the place as too small",
      decline: "declined",
      withdraw: "withdrew the report, as the person asked",
      reopen: "reopened the report",
    },
    reporter: {
      receive: "the report arrived",
      withdraw: "the person who had sent it withdrew it",
      answer: "the person answered",
      correct: "the person corrected their report",
      propose: "the person proposed a correction",
      erase: "the person had all that came from them erased",
    },
    proposals: {
      take_proposal: "took over the proposed correction",
      leave_proposal: "left the proposed correction",
    },
    someone: "somebody",
    became: (status) => `moved the report to ${quoted(status)}`,
    sentence: (when, what, reason) =>
      reason ? `On ${when}, ${what}: ${quoted(reason)}` : `On ${when}, ${what}.`,
    note: "Private note",
  },
  suggestedName: {
    terrain: (area) => `Land of ${area}`,
    batiment: (area) => `Empty building, ${area}`,
    mixte: (area) => `Building and land, ${area}`,
    inconnu: (area) => `Empty place of ${area}`,
  },
};
