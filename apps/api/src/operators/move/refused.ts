import pg from "pg";
import { WrongCall } from "../wrong-call.ts";

/** What a database refused, as a sentence about what was being done; anything else goes on as it came. */
export async function explained<T>(doing: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    if (cause instanceof pg.DatabaseError) throw new WrongCall(`${doing} (${cause.message}).`, { cause });
    throw cause;
  }
}
