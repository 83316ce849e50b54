import { betterAuth } from "better-auth";
import { magicLink } from "better-auth/plugins/magic-link";
import { CamelCasePlugin } from "kysely";
import type { Database } from "../database/shape.ts";

export const LINK_MINUTES = 15;
const SESSION_DAYS = 14;

interface Settings {
  database: Database;
  publicUrl: string;
  secret: string;
  /** Called with a fresh token for any address that asks; whether it was invited is for the callee to check. */
  sendLink: (email: string, token: string) => Promise<void>;
}

export type Auth = ReturnType<typeof makeAuth>;

/**
 * The sign-in library: invited people only, by a link sent to their address, no password.
 * Its own HTTP routes are not mounted: ours call it, so that access and shapes are declared like everywhere.
 */
export function makeAuth({ database, publicUrl, secret, sendLink }: Settings) {
  return betterAuth({
    baseURL: publicUrl,
    secret,
    // Its tables live in schema `people`, in snake case like the rest.
    database: {
      db: database.kysely.withPlugin(new CamelCasePlugin()).withSchema("people"),
      type: "postgres",
    },
    user: { additionalFields: { role: { type: "string", input: false, defaultValue: "reviewer" } } },
    session: { expiresIn: SESSION_DAYS * 86_400, updateAge: 86_400 },
    advanced: {
      cookiePrefix: "manufacture",
      useSecureCookies: publicUrl.startsWith("https:"),
      defaultCookieAttributes: { sameSite: "lax", httpOnly: true, path: "/" },
      // Addresses of reviewers are not needed, hence not kept.
      ipAddress: { disableIpTracking: true },
    },
    rateLimit: { enabled: false }, // our routes have their own limits
    telemetry: { enabled: false },
    logger: { level: "error" },
    plugins: [
      magicLink({
        disableSignUp: true,
        storeToken: "hashed",
        expiresIn: LINK_MINUTES * 60,
        sendMagicLink: ({ email, token }) => sendLink(email, token),
      }),
    ],
  });
}
