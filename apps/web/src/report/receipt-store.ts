import { Receipt } from "@manufacture/contract/submission";

const KEY = "manufacture.report.receipt.1";

/**
 * The last receipt survives a reload, for the private link on it is shown once. In the tab's own storage, not
 * in the browser's: whoever uses this computer next must not find it.
 */
export function keepReceipt(receipt: Receipt): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(receipt));
  } catch {
    return; // storage refused: the page shows the receipt all the same, until it is closed
  }
}

export function keptReceipt(): Receipt | undefined {
  try {
    const parsed = Receipt.safeParse(JSON.parse(sessionStorage.getItem(KEY) ?? "null"));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined; // refused or damaged: as if there were none
  }
}
