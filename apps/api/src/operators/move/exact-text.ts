import type { ClientBase } from "pg";

/**
 * Until the transaction ends, a value's text says all of it and reads the same on every server: instants in UTC to the
 * microsecond, floating-point numbers in their shortest exact form, bytes in hexadecimal. Geometries always are EWKB in
 * hexadecimal, with their SRID. Rows that a policy would hide are an error, not an absence.
 */
export async function speakExactly(client: ClientBase): Promise<void> {
  await client.query(`
    set local timezone = 'UTC';
    set local datestyle = 'ISO, YMD';
    set local intervalstyle = 'postgres';
    set local extra_float_digits = 3;
    set local bytea_output = 'hex';
    set local row_security = off`);
}
