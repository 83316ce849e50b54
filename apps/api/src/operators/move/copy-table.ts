import pg from "pg";
import type { Table } from "./tables.ts";

/** About how much text is under way at once; a row may be a photograph or two numbers. */
const BATCH_CHARACTERS = 1_000_000;
const BATCH_ROWS = 2_000;

/** Carries every row as the text of its values, so that no value passes through JavaScript's numbers or dates. */
export async function copyTable(
  source: pg.ClientBase,
  target: pg.ClientBase,
  from: Table,
  to: Table,
): Promise<void> {
  const values = from.columns.map(({ name }) => `${pg.escapeIdentifier(name)}::text`).join(", ");
  const insert = insertOf(to);
  await source.query(`declare carried no scroll cursor for select ${values} from ${from.sql}`);
  let size = 1;
  for (;;) {
    const { rows } = await source.query<(string | null)[]>({
      text: `fetch ${size} from carried`,
      rowMode: "array",
    });
    if (!rows.length) break;
    await target.query(
      insert,
      from.columns.map((_, column) => rows.map((row) => row[column] ?? null)),
    );
    size = nextSize(size, rows);
  }
  await source.query("close carried");
}

/** One array of texts for each column: a statement's parameters are few however many rows it brings. */
function insertOf({ sql, columns }: Table): string {
  const places = columns.map((_, i) => `c${i}`);
  return `
    insert into ${sql} (${columns.map(({ name }) => pg.escapeIdentifier(name)).join(", ")}) overriding system value
    select ${columns.map(({ type }, i) => `${places[i]}::${type}`).join(", ")}
    from unnest(${columns.map((_, i) => `$${i + 1}::text[]`).join(", ")}) as carried (${places.join(", ")})`;
}

/** As many rows as fit when they are like these, growing carefully. */
function nextSize(size: number, rows: readonly (string | null)[][]): number {
  const characters = rows.flat().reduce((sum, value) => sum + (value?.length ?? 0), 0);
  const fitting = Math.floor((BATCH_CHARACTERS * rows.length) / Math.max(1, characters));
  return Math.max(1, Math.min(fitting, size * 4, BATCH_ROWS));
}
