/** The token of a sign-in link, from the fragment of its URL: `#jeton=…`. Nothing is sent until a person presses. */
export function signInToken(hash: string): string | undefined {
  const token = new URLSearchParams(hash.replace(/^#/, "")).get("jeton");
  return token && token.length >= 16 && token.length <= 200 ? token : undefined;
}

/** Whether the fragment claims to be a sign-in link at all, whole or not. */
export const claimsToken = (hash: string): boolean => /^#?jeton=/.test(hash);
