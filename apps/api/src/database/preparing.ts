import { createHash } from "node:crypto";
import type pg from "pg";

/** Our statements are few: each text gets its name once. */
const names = new Map<string, string>();

function nameOf(text: string): string {
  const known = names.get(text);
  if (known) return known;
  const name = createHash("sha256").update(text).digest("base64url").slice(0, 32);
  names.set(text, name);
  return name;
}

/**
 * Statements with parameters are prepared: parsed and planned once per connection. Not for the embedded engine, whose
 * sessions share one backend and would find each other's names taken.
 */
export function preparing(pool: pg.Pool): pg.Pool {
  pool.on("connect", (client) => {
    const query = client.query.bind(client) as (...words: unknown[]) => unknown; // it has many shapes; one is changed
    const prepared = (text: unknown, values: unknown, ...rest: unknown[]) =>
      typeof text === "string" && Array.isArray(values) && values.length > 0
        ? query({ name: nameOf(text), text, values }, ...rest)
        : query(text, values, ...rest);
    client.query = prepared as typeof client.query;
  });
  return pool;
}
