import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

/** A body that was made and compressed once, to be sent many times. */
export interface Answer {
  type: string;
  body: Buffer;
  /** Brotli at level 1; left out when it would save nothing. */
  brotli: Buffer | undefined;
  /** Of the content, without quotes. */
  hash: string;
}

const compress = promisify(brotliCompress);
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };

/** Below this, headers weigh more than what compression saves. */
const WORTH_BYTES = 400;

export async function makeAnswer(type: string, body: Buffer): Promise<Answer> {
  const brotli = body.length < WORTH_BYTES ? undefined : await compress(body, QUICK);
  const hash = createHash("sha256").update(body).digest("base64url").slice(0, 22);
  return { type, body, brotli: brotli && brotli.length < body.length ? brotli : undefined, hash };
}
