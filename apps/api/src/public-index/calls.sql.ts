import type { Call } from "@manufacture/contract/call";
import { sql } from "kysely";
import { callColumns } from "../calls/calls.sql.ts";
import type { Db } from "../db.ts";
import type { DatedCall } from "./public-index.ts";

/** Every call and the time in which it is open. */
export async function allCalls(db: Db): Promise<DatedCall[]> {
  const { rows } = await sql<Call & { opens: Date; closes: Date | null }>`
    select ${callColumns}, opened_at as opens, closed_at as closes from register.call`.execute(db);
  return rows.map(({ opens, closes, ...call }) => ({
    call,
    opensAt: opens.getTime(),
    closesAt: closes?.getTime() ?? null,
  }));
}
