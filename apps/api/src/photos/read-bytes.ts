import type { IncomingMessage } from "node:http";
import { MOST_PICTURE_BYTES } from "@manufacture/contract/photo";
import { Refusal } from "../refusal.ts";

/**
 * The bytes of a request's body. Throws `Refusal` 413 as soon as there are too many, said or sent; the connection then
 * still stands, so that the answer can be read.
 */
export async function readBytes(payload: IncomingMessage): Promise<Buffer> {
  const tooMany = () => new Refusal(413, "photo_is_too_heavy");
  if (Number(payload.headers["content-length"] ?? 0) > MOST_PICTURE_BYTES) throw tooMany();
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    payload.on("data", (chunk: Buffer) => {
      length += chunk.length;
      if (length <= MOST_PICTURE_BYTES) return void chunks.push(chunk);
      payload.pause().removeAllListeners("data");
      reject(tooMany());
    });
    payload.once("end", () => resolve(Buffer.concat(chunks)));
    payload.once("error", reject);
  });
}
