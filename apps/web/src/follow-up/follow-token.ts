/** The token of a private link, from the fragment of its URL: the browser sends it to nobody by itself. */
export function followToken(hash: string): string | undefined {
  const token = hash.replace(/^#/, "").trim();
  return /^[\w-]{20,100}$/.test(token) ? token : undefined;
}
