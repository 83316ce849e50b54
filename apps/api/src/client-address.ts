import { isIPv6 } from "node:net";
import type { FastifyRequest } from "fastify";

/** What a limit counts: an IPv4 address, or the /64 that one IPv6 subscriber holds, however it is spelled. */
export function clientAddress(request: FastifyRequest): string {
  const ip = request.ip.replace(/^::ffff:(?=\d+\.)/i, "");
  return isIPv6(ip) ? first64Bits(ip) : ip;
}

function first64Bits(ip: string): string {
  const url = new URL(`http://[${ip.split("%", 1)[0]}]`); // the URL parser writes an address in its one canonical form
  const [head = "", tail] = url.hostname.slice(1, -1).split("::", 2);
  const before = head ? head.split(":") : [];
  const after = tail ? tail.split(":") : [];
  const zeros = tail === undefined ? [] : Array<string>(8 - before.length - after.length).fill("0");
  return [...before, ...zeros, ...after].slice(0, 4).join(":");
}
