import type { Access } from "@manufacture/contract/route";
import type { FastifyInstance, FastifyRequest } from "fastify";

declare module "fastify" {
  interface FastifyContextConfig {
    access?: Access;
  }
}

/** The front end's files, which the static plugin opens one by one: to be read, and outside the API. */
const isFile = ({ method, url }: { method: string | string[]; url: string }) =>
  !url.startsWith("/api") && [method].flat().every((verb) => verb === "GET" || verb === "HEAD");

type Guard = (request: FastifyRequest) => Promise<void>;

/** Every route says who may call it, or the server does not start. */
export function requireDeclaredAccess(
  app: FastifyInstance,
  guards: Record<"holder" | "reviewer" | "coordinator", Guard>,
) {
  app.addHook("onRoute", (route) => {
    const access = route.config?.access ?? (isFile(route) ? "asset" : undefined);
    if (!access) throw new Error(`${route.method} ${route.url} does not say who may call it`);
    if (access === "public" || access === "asset") return;
    const guard = guards[access];
    route.onRequest = [guard, route.onRequest ?? []].flat();
  });
}
