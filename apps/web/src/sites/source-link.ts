export interface SourceLink {
  readonly label: string;
  /** Only an http(s) address may be followed; anything else is words. */
  readonly href: string | undefined;
}

const LONGEST = 64;

/** A source as the page shows it: an address by its site and path, or the words as they stand. */
export function sourceLink(source: string): SourceLink {
  const url = URL.canParse(source) ? new URL(source) : undefined;
  if (!url || (url.protocol !== "https:" && url.protocol !== "http:"))
    return { label: source, href: undefined };
  const path = url.pathname === "/" ? "" : url.pathname.replace(/\/$/, "");
  const label = `${url.hostname.replace(/^www\./, "")}${path}`;
  return { label: label.length > LONGEST ? `${label.slice(0, LONGEST)}…` : label, href: url.href };
}
