/** Whether the browser has promised not to throw away what we keep when the device runs short of room. */
export type Kept = "persisted" | "not_persisted" | "unknown";

/** Asks the browser to keep our drafts for good; it may ask the person, or decide by itself. */
export async function askToKeep(): Promise<Kept> {
  if (!navigator.storage?.persist) return "unknown"; // plain http, or an old browser
  return (await navigator.storage.persist()) ? "persisted" : "not_persisted";
}
