import type { Register } from "@manufacture/contract/site";
import type { Messages } from "../text.ts";
import { decimal, grouped, NBSP } from "../typography.ts";

const NOUNS: Record<Register | "any", [one: string, many: string]> = {
  any: ["place", "places"],
  friche: ["vacant site", "vacant sites"],
  memoire: ["place of memory", "places of memory"],
  subjective: ["tiers-lieu", "tiers-lieux"],
};

const keptMoment = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Brussels",
  dateStyle: "long",
  timeStyle: "short",
});

const count = (register: Register | undefined, sites: number) =>
  `${grouped(sites)} ${NOUNS[register ?? "any"][sites === 1 ? 0 : 1]}`;

export const sites: Messages["sites"] = {
  registers: { friche: "Vacant", memoire: "Memory", subjective: "Tiers-lieux" },
  stages: {
    candidate: "Candidate for the call",
    known: "Known vacant site",
    small_site: "Small site",
    occupation: "Temporary occupation",
    memoire: "Memory",
    reconverted: "Converted",
    tiers_lieu: "Tiers-lieu",
  },
  stageSentences: {
    candidate: "Proposed in 11H22’s call for vacant sites.",
    known: "A known vacant site that nobody has proposed to the call yet.",
    small_site: "Too small for the Manufacture, but useful: to be kept in mind.",
    occupation: "It was used for a time, or still is.",
    memoire: "Something happened here; the place remembers.",
    reconverted: "A former vacant site that has found, or is looking for, a new use.",
    tiers_lieu: "A tiers-lieu: people make, learn and meet here.",
  },
  certainties: {
    high: "Reliable information",
    medium: "Information to be confirmed",
    low: "Uncertain information",
  },
  position: (errorM) =>
    errorM < 1000
      ? `position within ±${NBSP}${grouped(errorM)}${NBSP}m`
      : `position within ±${NBSP}${decimal(errorM / 1000)}${NBSP}km`,
  explore: {
    title: "Manufacture: the map of vacant sites and lived places around Liège",
    skipToList: "Go to the list of places",
    report: "Report a vacant site",
    search: "Look for a place",
    searchHint: "Place, street, former use…",
    clearSearch: "Clear the search",
    registers: "What the map shows",
    stages: "How far the place is",
    panel: "Search and list",
    list: "List of places",
    map: "Map of places. The same places are in the list.",
    inView: (register, sites) => `${count(register, sites)} in this view`,
    inAll: (register, sites) => count(register, sites),
    hectares: (areaM2, allKnown) => {
      const hectares = areaM2 / 10_000;
      const shown = hectares < 10 ? decimal(hectares) : grouped(Math.round(hectares));
      return `${allKnown ? "" : "at least "}${shown} ${shown === "1" ? "hectare" : "hectares"}`;
    },
    selected: (name) => `${name}: chosen on the map.`,
    grow: "Enlarge the list",
    shrink: "Reduce the list",
    empty: "No place here with these filters.",
    emptyView: "No place in this part of the map.",
    elsewhere: (sites) =>
      sites === 1 ? "See the one that is elsewhere" : `See the ${grouped(sites)} that are elsewhere`,
    clear: "Clear the filters",
    more: (left) => `Show more (${grouped(left)} left)`,
    loading: "The places are on their way…",
    failed: "The places do not answer.",
    failedHelp: "The map stays. Try again in a moment.",
    offline: "You are offline.",
    offlineHelp: "The places will load as soon as you have a network.",
    offlineKept: "Offline: the places already loaded stay on show.",
    keptSince: (since) => `Offline: the map as it was on ${keptMoment.format(since)}.`,
    seeSite: "See the page",
    close: "Close",
    showOnMap: "Centre the map",
  },
  page: {
    photos: "Photos",
    photoAlt: (index, name) => `Photo ${index} of ${name}`,
    credit: (author, licence) =>
      `${author ? `Photo: ${author}` : "Photo without a name"}, ${licence === "CC0-1.0" ? "CC0" : `CC${NBSP}BY${NBSP}4.0`}`,
    title: (name) => `${name} · Manufacture`,
    back: "Back to the map",
    missing: "Page not found: it may have been merged.",
    missingHelp: "The place may still be on the map, under another name.",
    loading: "The page is on its way…",
    failed: "The page does not answer.",
    failedHelp: "Try again in a moment; the address of this page stays right.",
    map: (name) => `Map: ${name}`,
    area: "Area",
    pitches: (pitches) => `≈${NBSP}${decimal(pitches)} football ${pitches === 1 ? "pitch" : "pitches"}`,
    facts: "What is known",
    address: "Address",
    commune: "Municipality",
    formerUse: "Former use",
    state: "Condition",
    years: "Dates",
    description: "Description",
    tags: "Tags",
    life: "Life line",
    today: "Today",
    undated: "No date",
    sources: "Sources",
    noSources: "No source published yet.",
    certainty: "Reliability",
    positionBasis: "Where the position comes from",
    haloHelp: "The dotted circle shows where the place may be.",
    share: "Share",
    copied: "Link copied.",
    copyFailed: (address) => `It could not be copied. Here is the address: ${address}`,
    scale: "Beside place Saint-Lambert",
    scaleLabel: (name, times) =>
      `The outline of ${name} and that of place Saint-Lambert, at the same scale. ${times}`,
    scaleNote: `Place Saint-Lambert: about 190${NBSP}×${NBSP}110${NBSP}m, approximate shape.`,
    times: (times) =>
      times < 1
        ? `${Math.round(times * 100)}% of place Saint-Lambert.`
        : `${decimal(times)} times place Saint-Lambert.`,
    updated: (date) => `Page published on ${date}.`,
  },
  wrong: {
    title: "Report a mistake",
    hint: "A name, a date, a place that is not right? The team reads you.",
    label: "What is not right",
    email: "Your e-mail",
    emailHint: "To answer you. Never published, erased afterwards.",
    send: "Send",
    sent: "Thank you! The team will look at it.",
    empty: "Write what is not right.",
    emailWrong: "Write an e-mail address such as name@example.be.",
    failed: "It was not sent. Your text is still there: try again.",
  },
};
