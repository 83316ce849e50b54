/** Where one's own account is kept among what was read. */
export const ACCOUNT_KEY = ["account"] as const;
