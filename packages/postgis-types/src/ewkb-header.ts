import type { ByteReader } from "./byte-reader.ts";
import type { Dimensions } from "./dimensions.ts";
import { EwkbError } from "./ewkb-error.ts";
import { type GeometryType, geometryTypes } from "./geometry.ts";
import { isSrid } from "./srid.ts";

/** PostGIS's flags in the type word of EWKB (liblwgeom.h: WKBZOFFSET, WKBMOFFSET, WKBSRIDFLAG). */
const zFlag = 0x8000_0000;
const mFlag = 0x4000_0000;
const sridFlag = 0x2000_0000;
const flags = zFlag | mFlag | sridFlag;

export type EwkbHeader = Dimensions & { readonly type: GeometryType; readonly srid: number | null };

/** The type word that `readHeader` reads. `>>> 0` because bits make a signed number in JavaScript. */
export function typeWord({ type, hasZ, hasM, srid }: EwkbHeader): number {
  const code = geometryTypes.indexOf(type) + 1;
  return (code | (hasZ ? zFlag : 0) | (hasM ? mFlag : 0) | (srid === null ? 0 : sridFlag)) >>> 0;
}

/** Byte order, type and SRID. Z and M are told by EWKB's flags or by ISO's thousands (1001 Z, 2001 M, 3001 ZM). */
export function readHeader(bytes: ByteReader): EwkbHeader {
  const start = bytes.offset;
  const order = bytes.uint8();
  if (order > 1)
    throw new EwkbError(`byte order ${order} is neither 0 (big endian) nor 1 (little endian)`, start);
  bytes.littleEndian = order === 1;
  const word = bytes.uint32();
  const code = (word & ~flags) >>> 0;
  const thousands = Math.floor(code / 1000);
  const type = geometryTypes[(code % 1000) - 1];
  if (type === undefined || thousands > 3)
    throw new EwkbError(`geometry type ${code} is none of the seven simple ones`, start + 1);
  return {
    type,
    hasZ: (word & zFlag) !== 0 || thousands === 1 || thousands === 3,
    hasM: (word & mFlag) !== 0 || thousands === 2 || thousands === 3,
    srid: (word & sridFlag) === 0 ? null : readSrid(bytes),
  };
}

function readSrid(bytes: ByteReader): number | null {
  const start = bytes.offset;
  const srid = bytes.uint32();
  if (srid !== 0 && !isSrid(srid)) throw new EwkbError(`SRID ${srid} is not one PostGIS stores`, start);
  return srid === 0 ? null : srid;
}
