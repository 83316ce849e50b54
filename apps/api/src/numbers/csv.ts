import { stringify } from "csv-stringify/sync";
import type { Db } from "../db.ts";
import { type ReportLine, reportLines } from "./csv.sql.ts";

const AT_ONCE = 500;

/** The columns, as a French spreadsheet names them. */
const COLUMNS: readonly (readonly [keyof ReportLine, string])[] = [
  ["reference", "référence"],
  ["received", "reçu le"],
  ["status", "statut"],
  ["path", "chemin"],
  ["kind", "genre"],
  ["areaM2", "surface (m²)"],
  ["commune", "commune"],
  ["outOfTerritory", "hors zone"],
  ["tags", "étiquettes"],
  ["decided", "décidé le"],
  ["reason", "motif public"],
  ["longitude", "longitude"],
  ["latitude", "latitude"],
];

/**
 * Text that a spreadsheet would take for a formula begins with an apostrophe instead; numbers stay numbers.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
export const harmless = (cell: unknown): unknown =>
  typeof cell === "string" && /^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell;

const line = (cells: readonly unknown[]) =>
  stringify([cells.map(harmless)], {
    delimiter: ";",
    record_delimiter: "windows",
    cast: { boolean: (value) => (value ? "oui" : "non") },
  });

/** Every report as RFC 4180 lines, UTF-8 with a mark that spreadsheets read by, a part at a time. */
export async function* reportsCsv(db: Db): AsyncGenerator<string> {
  yield `\uFEFF${line(COLUMNS.map(([, name]) => name))}`;
  let after = "";
  for (;;) {
    const rows = await reportLines(db, after, AT_ONCE);
    if (rows.length === 0) return;
    yield rows.map((row) => line(COLUMNS.map(([field]) => row[field]))).join("");
    after = rows.at(-1)?.reference ?? after;
  }
}
