import { Refusal } from "./refusal.ts";

/** The version that `If-Match: "3"` says. Throws `Refusal` 428 when it says none. */
export function versionOf(header: string | undefined): number {
  const match = /^"(\d{1,9})"$/.exec(header ?? "");
  if (!match) throw new Refusal(428, "version_is_missing");
  return Number(match[1]);
}
