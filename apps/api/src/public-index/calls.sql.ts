import type { Call } from "@manufacture/contract/call";
import { sql } from "kysely";
import { callColumns } from "../calls/calls.sql.ts";
import type { Db } from "../db.ts";
import type { DatedCall } from "./public-index.ts";

/** Every call and the time in which it is open. */
export async function allCalls(db: Db): Promise<DatedCall[]> {
  const { rows } = await sql<Call & { opened: Date; closed: Date | null }>`
    select ${callColumns}, opened_at as opened, closed_at as closed from register.call`.execute(db);
  return rows.map(({ opened, closed, ...call }) => ({
    call,
    opensAt: opened.getTime(),
    closesAt: closed?.getTime() ?? null,
  }));
}
