import type { Problem } from "@manufacture/contract/problem";
import type { Route } from "@manufacture/contract/route";
import type * as z from "zod/mini";
import { currentLocale } from "./text/locale.ts";

type In<S> = S extends z.ZodMiniType ? z.input<S> : undefined;

interface Input<R extends Route> {
  params?: In<R["params"]>;
  query?: In<R["query"]>;
  body?: In<R["body"]>;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

/** The server said no, with its reasons. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.detail ?? problem.title);
    this.problem = problem;
  }
}

/** The server could not be reached at all: no network, or no server. */
export class Unreachable extends Error {
  override readonly name = "Unreachable";
}

/** Calls a route of the contract. Throws `Refusal` when the server refuses and `Unreachable` when it does not answer. */
export async function call<R extends Route>(
  route: R,
  input: Input<R> = {},
): Promise<z.output<R["response"]>> {
  const init: RequestInit = {
    method: route.method,
    headers: { "accept-language": currentLocale(), ...input.headers },
  };
  if (input.signal) init.signal = input.signal;
  if (route.body) {
    init.body = JSON.stringify(input.body ?? {});
    init.headers = { ...init.headers, "content-type": "application/json" };
  }
  const response = await fetch(address(route, input), init).catch((cause: unknown) => {
    if (input.signal?.aborted) throw cause;
    throw new Unreachable("unreachable", { cause });
  });
  const answer: unknown = response.status === 204 ? null : await response.json().catch(() => undefined);
  // The server answers by the same table of shapes, tested there: no second parse on a phone.
  if (response.ok) return answer as z.output<R["response"]>;
  if (isProblem(answer)) throw new Refusal(answer);
  throw new Unreachable(`unexpected answer ${response.status}`);
}

const isProblem = (answer: unknown): answer is Problem =>
  typeof answer === "object" && answer !== null && "type" in answer && "title" in answer;

function address(route: Route, input: { params?: unknown; query?: unknown }): string {
  const params = (input.params ?? {}) as Record<string, string>; // shaped by the route's own schema
  const path = route.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ""));
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(input.query ?? {})) {
    if (value !== undefined && value !== "") query.set(name, String(value));
  }
  return query.size ? `${path}?${query}` : path;
}
