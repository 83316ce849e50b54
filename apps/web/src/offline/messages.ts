/** What a page and the service worker say to each other. */
export type FromWorker = { kept: string } | { others: number };
export type FromPage = { type: "take-over" };
