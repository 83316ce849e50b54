import type { Messages } from "../text.ts";
import { areaText, grouped, NBSP } from "../typography.ts";

const quoted = (words: string) => `“${words}”`;
const percent = (share: number) => `${Math.round(share * 100)}%`;
const metres = (length: number) => `${grouped(Math.round(length))}${NBSP}m`;

/** What the console says beside deciding: preparing, working together, comparing. */
export const desk: Messages["desk"] = {
  fields: {
    name: "Public name",
    commune: "Municipality",
    address: "Address or landmark",
    publicDescription: "Public description",
    workingOutline: "Working outline",
    publicOutline: "Published outline",
    outlineReason: "Reason for the published outline",
    photoPlan: "Photos",
  },
  prepare: {
    title: "The public page",
    lead: "What the public will read once the place is published. Nothing shows before.",
    save: "Save the page",
    saved: "The page is saved.",
    unsaved: "Changes not saved yet.",
    restored: "What you typed is back.",
    mergedWith: (by, fields) =>
      `${by} has changed in the meantime: ${fields.join(", ")}. Your changes are added.`,
    drop: "Drop my changes",
  },
  outline: {
    sent: "Outline as sent, private",
    working: "Working outline, private",
    edit: "Correct the outline",
    back: "Go back to the outline as sent",
    differs: (now, sent) => `Working outline: ${now} (as sent: ${sent}).`,
    pageTitle: (reference) => `Outline of ${reference}`,
    heading: "Correct the outline",
    toDossier: "The report",
    save: "Save",
    conflict: (by) => `${by} saved another outline while you were drawing.`,
    conflictHelp: "Here they are, one over the other. Nothing is lost until you have chosen.",
    mine: (area) => `Mine, solid line: ${area}`,
    theirs: (area) => `The other, dashed: ${area}`,
    keepMine: "Keep my outline",
    keepTheirs: "Take the other outline",
    none: "Outline as sent",
    reason: "Why it is not the exact outline",
    reasons: {
      none: "No particular reason",
      squat: "Risk of squatting",
      owner: "Private owner",
      danger: "Dangerous place",
      other: "Another reason",
    },
  },
  contact: {
    show: "See the address",
    hint: "That you saw it is written in the history of the report.",
  },
  together: {
    also: (name, doing) =>
      ({
        reading: `${name} is looking at this report`,
        outline: `${name} is editing the outline`,
        words: `${name} is writing the public page`,
        deciding: `${name} is making a decision`,
      })[doing],
    changed: (by) => `${by} has just changed this report.`,
    reporter: "The person who sent this report",
    look: "Take in these changes",
    assignee: "Assigned to",
    nobody: "Nobody",
    mine: "Assign it to me",
    undo: (act) => `Undo: ${act}`,
    undone: "It is undone.",
    undoSoon: "Undo",
    undoFailed: "This could not be undone.",
    acts: {
      open: "start of the review",
      ask_for_info: "asking for details",
      publish: "publication",
      keep_as_memory: "keeping as memory",
      mark_too_small: "“too small”",
      decline: "declining",
      withdraw: "withdrawal",
      reopen: "reopening",
      merge: "merging",
      prepare: "change to the public page",
      tag: "tags",
      assign: "assignment",
    },
  },
  notes: {
    title: "Team notes",
    label: "Your note",
    hint: "For the team only. Type @ and a first name to let someone know.",
    add: "Add the note",
    none: "No notes.",
    named: (names) => `Will be told: ${names.join(", ")}`,
  },
  photos: {
    hide: "Hide",
    show: "Show",
    hidden: "Hidden",
    cover: "Cover",
    earlier: "Move forward",
    later: "Move back",
    alt: "What the photo shows",
    altHint: "For people who do not see it.",
    of: (reference) => `Photo from ${reference}`,
    saved: "Photos saved.",
  },
  twins: {
    title: (count) => (count === 1 ? "Perhaps the same place" : `${count} reports on perhaps the same place`),
    why: (overlap, distanceM, likeness) =>
      [
        overlap > 0.005
          ? `${percent(overlap)} of the smaller outline shared`
          : distanceM < 1
            ? "they touch"
            : `${metres(distanceM)} apart`,
        likeness > 0.2 && `stories ${percent(likeness)} alike`,
      ]
        .filter(Boolean)
        .join(", "),
    score: (score) => `Likeness ${percent(score)}`,
    compare: "Compare",
    hide: "Hide the comparison",
    apart: "These are two places",
    merge: "Merge with this report",
    mergeInto: (reference) => `Merge this report with ${reference}`,
    mergeHint: (other, here) =>
      `${other} will be read with ${here}. Its person, photos, notes and link stay, and the person is told.`,
    merged: (count) =>
      count === 1 ? "Another report is merged here" : `${count} other reports are merged here`,
    split: "Separate",
    into: "This report is merged with",
    near: "Published places close by",
    overlaps: (share) => `covers ${percent(share)} of the outline`,
    away: (distanceM) => (distanceM < 1 ? "touches the outline" : `${metres(distanceM)} away`),
    here: "This report",
  },
  letter: {
    preview: "Read the e-mail first",
    hide: "Hide the e-mail",
    none: "This decision sends no e-mail.",
    subject: "Subject",
    later: "The e-mail leaves a few seconds after the decision: undo at once and it stays here.",
  },
  conflict: {
    clash: "You both changed the same thing. Choose, field by field.",
    mine: "My version",
    theirs: "The other version",
    empty: "empty",
    resumeSave: "Save my choice",
    theirsToo: (fields) => `Also changed: ${fields.join(", ")}.`,
    asSent: "as in the report",
  },
  erase: {
    title: "Erase on legal grounds",
    hint: "The person’s words, name, address and photos disappear for good. The report and the decisions stay, and the grounds are written in its history.",
    ground: "Legal grounds",
    act: "Erase for good",
    confirm: "Yes, erase",
  },
  history: {
    prepare: (fields) => `changed the public page (${fields.join(", ")})`,
    tag: (added, removed) =>
      [
        added.length > 0 && `added ${added.map(quoted).join(", ")}`,
        removed.length > 0 && `removed ${removed.map(quoted).join(", ")}`,
      ]
        .filter(Boolean)
        .join(" and "),
    assign: (to) => (to === null ? "assigned the report to nobody" : `assigned the report to ${to}`),
    note: "left a note",
    see_contact: "looked at the person’s address",
    merge: (head) => `merged this report with ${head}`,
    absorb: (other) => `merged ${other} with this report`,
    release: (other) => `separated ${other} from this report`,
    dismiss_twin: (other) => `said that ${other} is another place`,
    undo: (act) => `undid: ${act}`,
    erase: (ground) => `erased what came from the person, on these grounds: ${quoted(ground)}`,
    of: (reference, sentence) => `${reference}: ${sentence}`,
  },
  area: areaText,
};
