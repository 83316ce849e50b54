import { createRequire } from "node:module";
import { WrongCall } from "../../operators/wrong-call.ts";
import type { LayerFile, RawFeature } from "./layer-file.ts";

// The package is CommonJS whose names Node cannot see from outside.
const sqlite = createRequire(import.meta.url)("node-sqlite3-wasm") as typeof import("node-sqlite3-wasm");

/** Rows fetched at once. */
const PAGE = 500;

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** GeoPackage 1.x with one table of features: SQLite reads it from the disk, page by page. */
export async function openGeoPackage(path: string): Promise<LayerFile> {
  const db = new sqlite.Database(path, { readOnly: true, fileMustExist: true });
  const tables = db.all(
    `select c.table_name as name, g.column_name as shape, s.organization || ':' || s.organization_coordsys_id as crs
     from gpkg_contents c join gpkg_geometry_columns g on g.table_name = c.table_name
     left join gpkg_spatial_ref_sys s on s.srs_id = g.srs_id where c.data_type = 'features'`,
  );
  const [table, other] = tables;
  if (!table) throw new WrongCall("Le GeoPackage ne contient pas de table d’objets.");
  if (other) throw new WrongCall("Le GeoPackage contient plusieurs tables : gardez-en une.");
  const [name, shape] = [quoted(String(table.name)), String(table.shape)];
  const total = Number(db.get(`select count(*) as n from ${name}`)?.n ?? 0);
  let place = 0;
  return {
    crs: table.crs === null ? undefined : String(table.crs),
    share: () => (total === 0 ? 1 : place / total),
    features: (async function* (): AsyncGenerator<RawFeature> {
      let after: number | bigint = -1;
      for (;;) {
        const rows = db.all(
          `select rowid as "rowid ", * from ${name} where rowid > ? order by rowid limit ${PAGE}`,
          [after],
        );
        for (const { "rowid ": rowid, [shape]: blob, ...properties } of rows) {
          after = rowid as number; // SQLite's own
          place++;
          yield { place, properties, shape: blob instanceof Uint8Array ? wkbOf(blob) : undefined };
        }
        if (rows.length < PAGE) break;
      }
      db.close();
    })(),
  };
}

/** The WKB of a GeoPackage geometry (GeoPackage 1.3 §2.1.3) in hexadecimal: its header and envelope left out. */
function wkbOf(blob: Uint8Array): string | undefined {
  const [magicG, magicP, , flags = 0] = blob;
  if (magicG !== 0x47 || magicP !== 0x50) return undefined;
  const envelope = [0, 32, 48, 48, 64][(flags >> 1) & 7];
  if (envelope === undefined) return undefined;
  return Buffer.from(blob.buffer, blob.byteOffset + 8 + envelope, blob.length - 8 - envelope).toString("hex");
}
