import { EwkbError } from "./ewkb-error.ts";

const digits = "0123456789ABCDEF";

/** Upper case, as PostgreSQL prints a geometry. */
export function hexOfBytes(bytes: Uint8Array): string {
  let hex = "";
  for (const byte of bytes) hex += digits.charAt(byte >> 4) + digits.charAt(byte & 15);
  return hex;
}

/** @throws EwkbError at the first byte that is not two hexadecimal digits. */
export function bytesOfHex(hex: string): Uint8Array {
  const bytes = new Uint8Array(hex.length >> 1);
  for (let offset = 0; offset < bytes.length; offset++) {
    const high = nibble(hex.charCodeAt(offset * 2));
    const low = nibble(hex.charCodeAt(offset * 2 + 1));
    if (high < 0 || low < 0) throw new EwkbError("not two hexadecimal digits", offset);
    bytes[offset] = high * 16 + low;
  }
  if (hex.length % 2 === 1)
    throw new EwkbError("half a byte: the hexadecimal text has an odd length", bytes.length);
  return bytes;
}

function nibble(code: number): number {
  if (code >= 48 && code <= 57) return code - 48; // 0-9
  const lowerCase = code | 32;
  return lowerCase >= 97 && lowerCase <= 102 ? lowerCase - 87 : -1; // a-f
}
