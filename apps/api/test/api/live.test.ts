import type { AddressInfo } from "node:net";
import { expect } from "vitest";
import { test } from "../app.ts";
import { deskOf, sent } from "../desk.ts";

/** Reads an event stream until `enough`, or five seconds. */
async function hear(
  url: string,
  cookie: string,
  enough: (messages: { kind: string; id?: string }[]) => boolean,
) {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), 5_000);
  const messages: { kind: string; id?: string }[] = [];
  try {
    const answer = await fetch(url, { headers: { cookie }, signal: stop.signal });
    expect(answer.headers.get("content-type")).toContain("text/event-stream");
    const decoder = new TextDecoder();
    for await (const bytes of answer.body ?? []) {
      for (const [, data] of decoder.decode(bytes).matchAll(/^data: (.*)$/gm))
        messages.push(JSON.parse(data ?? ""));
      if (enough(messages)) break;
    }
  } catch (error) {
    if (!stop.signal.aborted) throw error;
  } finally {
    clearTimeout(timer);
    stop.abort();
  }
  return messages;
}

test("a browser hears what others do, who is at what, and what it missed while it was away", async ({
  house,
}) => {
  await house.app.listen({ port: 0, host: "127.0.0.1" });
  const { port } = house.app.server.address() as AddressInfo; // a TCP port was asked for
  const origin = `http://127.0.0.1:${port}`;
  const { cookie, ask, read } = await deskOf(house);
  const { id } = await sent(house, { email: "canari@example.be", displayName: "CANARI" });
  const started = Date.now();
  const line = hear(`${origin}/api/live`, cookie, (heard) =>
    ["report", "presence", "received"].every((kind) =>
      heard.some(
        (message) => message.kind === kind && JSON.stringify(message) !== '{"kind":"presence","everyone":[]}',
      ),
    ),
  );
  await new Promise((resolve) => setTimeout(resolve, 500));
  await ask("POST", `/api/reviews/${id}/decisions`, { decision: "open" }, 1);
  await ask("POST", `/api/reviews/${id}/presence`, { doing: "outline" });
  await sent(house);
  const heard = await line;
  expect(heard).toContainEqual(
    expect.objectContaining({ kind: "report", id, version: 2, status: "in_review", by: "aurelie" }),
  );
  expect(heard.at(-1)?.kind === "received" || heard.some(({ kind }) => kind === "received")).toBe(true);
  expect(heard).toContainEqual({
    kind: "presence",
    everyone: [expect.objectContaining({ report: id, name: "aurelie", doing: "outline" })],
  });
  expect(JSON.stringify(heard)).not.toMatch(/CANARI|canari/);
  const missed = await hear(`${origin}/api/live?since=${started}`, cookie, (all) =>
    all.some((message) => message.id === id),
  );
  expect(missed).toContainEqual(expect.objectContaining({ kind: "report", id, version: 2 }));
  expect((await read(id)).version).toBe(2);
  const stranger = await fetch(`${origin}/api/live`);
  expect(stranger.status).toBe(401);
});
