import { randomUUID } from "node:crypto";
import type { InjectOptions, LightMyRequestResponse } from "fastify";
import type { Furnished } from "./app.ts";
import { cornered } from "./pictures.ts";
import { aReport } from "./reports.ts";

/** A signed-in reviewer's hands on the API. */
export async function deskOf(house: Furnished, email?: string, role?: "reviewer" | "coordinator") {
  const cookie = await house.signIn(email, role);
  const ask = (method: InjectOptions["method"], url: string, payload?: object, version?: number) =>
    house.app.inject({
      method: method ?? "GET",
      url,
      headers: { cookie, ...(version !== undefined && { "if-match": `"${version}"` }) },
      ...(payload && { payload }),
    }) as Promise<LightMyRequestResponse>;
  return {
    cookie,
    ask,
    /** The report as it stands. */
    read: async (id: string) => (await ask("GET", `/api/reviews/${id}`)).json(),
    /** Does something to the version of a report that stands now. */
    act: async (id: string, path: string, payload: object = {}, method: InjectOptions["method"] = "POST") => {
      const { version } = (await ask("GET", `/api/reviews/${id}`)).json();
      return ask(method, `/api/reviews/${id}${path}`, payload, version);
    },
  };
}

/** Sends a report and gives its id, reference and private token. */
export async function sent(house: Furnished, changes: Record<string, unknown> = {}) {
  const payload = aReport(changes);
  const answer = await house.app.inject({ method: "POST", url: "/api/submissions", payload });
  const { reference, followUrl } = answer.json();
  return { id: payload.id, reference: reference as string, token: String(followUrl).split("#")[1] ?? "" };
}

/** What the person of a report reads through the private link. */
export const followed = async (house: Furnished, token: string) =>
  (await house.app.inject({ url: "/api/follow-up", headers: { authorization: `Bearer ${token}` } })).json();

/** Sends a report with one photograph that has arrived; gives the photograph's id as well. */
export async function sentWithPhoto(
  house: Furnished,
  changes: Record<string, unknown>,
  caption: string,
  width: number,
) {
  const photo = { id: randomUUID(), caption, author: "Nadia", licence: "CC-BY-4.0" };
  const report = await sent(house, { ...changes, photos: [photo] });
  await house.app.inject({
    method: "PUT",
    url: `/api/follow-up/photos/${photo.id}`,
    headers: { authorization: `Bearer ${report.token}`, "content-type": "image/png" },
    payload: await cornered(width, 480),
  });
  return { ...report, photo: photo.id };
}
