import * as z from "zod/mini";

/** Who may call a route. `holder` holds a follow-up link; the token travels in the `Authorization` header. */
export type Access = "public" | "holder" | "reviewer" | "coordinator";

/** One line of shape per route. The server registers from it, the browser calls by it. */
export interface Route {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly path: `/${string}`;
  readonly access: Access;
  readonly summary: string;
  readonly params?: z.ZodMiniType;
  readonly query?: z.ZodMiniType;
  readonly body?: z.ZodMiniType;
  readonly status?: 200 | 201 | 202 | 204;
  /** The body is bytes, not JSON: the server looks at them, whatever they are said to be. */
  readonly takesBytes?: true;
  /** Of the answer, when it is not JSON; `response` then says nothing of it. */
  readonly type?: string;
  readonly response: z.ZodMiniType;
}

/** Checks a route's shape without losing its exact types. */
export const route = <const R extends Route>(shape: R): R => shape;

export const slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(120));
export const nothing = z.strictObject({});
