import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import { localeOfPath } from "@manufacture/contract/locale";
import type { FastifyInstance } from "fastify";
import { readFrame } from "./pages/frame.ts";
import { Refusal } from "./refusal.ts";

/** Serves the built web front end; every address that is no file and no API is the page itself. */
export async function serveWeb(app: FastifyInstance, folder: string | undefined) {
  if (!folder) return answerNothing(app);
  const frame = readFrame(folder);
  if (!frame) return answerNothing(app);
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    index: false,
    // Built files carry their hash in their name; the others are asked for again each time.
    setHeaders: (reply, path) => {
      const hashed = path.includes(`${join(folder, "assets")}`);
      reply.header("cache-control", hashed ? "public, max-age=31536000, immutable" : "no-cache");
    },
  });
  app.setNotFoundHandler((request, reply) => {
    const [path = ""] = request.url.split("?", 1);
    const pageWanted = request.method === "GET" && !/^\/(api|tiles)\//.test(path) && !/\.\w+$/.test(path);
    if (!pageWanted) throw new Refusal(404, "not_found");
    return reply
      .header("cache-control", "no-cache")
      .type("text/html; charset=utf-8")
      .send(frame.plain(localeOfPath(path)));
  });
}

function answerNothing(app: FastifyInstance) {
  app.setNotFoundHandler(() => {
    throw new Refusal(404, "not_found");
  });
}
