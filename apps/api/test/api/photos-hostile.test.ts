import { randomBytes, randomUUID } from "node:crypto";
import { request as ask } from "node:http";
import type { AddressInfo } from "node:net";
import { connect } from "node:net";
import { MOST_PICTURE_BYTES } from "@manufacture/contract/photo";
import { expect } from "vitest";
import { type Furnished, test as houseTest } from "../app.ts";
import { cornered } from "../pictures.ts";
import { aReport } from "../reports.ts";

/** The house with an open port, and a photograph that a report announced. */
const test = houseTest.extend<{ upload: { port: number; path: string; authorization: string } }>({
  upload: async ({ house: { app } }, use) => {
    if (!app.server.listening) await app.listen({ port: 0, host: "127.0.0.1" });
    const { port } = app.server.address() as AddressInfo; // it listens on a port, not on a pipe
    const photo = { id: randomUUID(), licence: "CC0-1.0" };
    const report = aReport({ photos: [photo] });
    const receipt = (await app.inject({ method: "POST", url: "/api/submissions", payload: report })).json();
    const authorization = `Bearer ${receipt.followUrl.split("#")[1]}`;
    await use({ port, path: `/api/follow-up/photos/${photo.id}`, authorization });
  },
});

/** Sends `chunk` again and again until the server has had enough; gives how much it took, and its status if that came before the cut. */
function endless({ port, path, authorization }: { port: number; path: string; authorization: string }) {
  return new Promise<{ status: number; sent: number }>((resolve) => {
    const sending = ask({
      port,
      path,
      host: "127.0.0.1",
      method: "PUT",
      headers: { authorization, "content-type": "image/jpeg", "transfer-encoding": "chunked" },
    });
    const chunk = randomBytes(65_536);
    let sent = 0;
    let over = false;
    const pour = () => {
      while (!over && sent < 20 * MOST_PICTURE_BYTES) {
        sent += chunk.length;
        if (!sending.write(chunk)) return void sending.once("drain", pour);
      }
    };
    sending.on("response", (answer) => {
      over = true;
      answer.resume();
      sending.destroy();
      resolve({ status: answer.statusCode ?? 0, sent });
    });
    sending.on("error", () => {
      over = true;
      resolve({ status: 413, sent });
    });
    pour();
  });
}

const received = async (app: Furnished["app"], authorization: string): Promise<boolean> =>
  (await app.inject({ url: "/api/follow-up", headers: { authorization } })).json().photos[0].received;

test("a body without an end is cut off at 15 MiB, and the server goes on", async ({ house, upload }) => {
  const { status, sent } = await endless(upload);
  expect(status).toBe(413);
  expect(sent).toBeLessThan(3 * MOST_PICTURE_BYTES);
  expect(await received(house.app, upload.authorization)).toBe(false);
});

test("a body that says it is too large, or whose sender holds no link, is refused before it is read", async ({
  upload,
}) => {
  for (const [headers, status] of [
    [{ authorization: upload.authorization, "content-length": "999999999" }, 413],
    [{ authorization: `Bearer ${"x".repeat(43)}`, "content-length": "999999" }, 404],
    [{ "content-length": "999999" }, 404],
  ] as const) {
    const answered = await new Promise<number | undefined>((resolve, reject) => {
      const sending = ask({
        port: upload.port,
        path: upload.path,
        host: "127.0.0.1",
        method: "PUT",
        headers: { ...headers, "content-type": "image/png" },
      });
      sending.on("response", (answer) => {
        resolve(answer.statusCode);
        sending.destroy();
      });
      sending.on("error", reject);
      sending.flushHeaders();
    });
    expect(answered).toBe(status);
  }
});

test("a hundred uploads cut in the middle leave nothing, and the hundred and first arrives", async ({
  house,
  upload,
  db,
}) => {
  const bytes = await cornered();
  const head = `PUT ${upload.path} HTTP/1.1\r\nHost: x\r\nAuthorization: ${upload.authorization}\r\nContent-Type: image/png\r\nContent-Length: ${bytes.length}\r\n\r\n`;
  const files = async () => (await db.query("select count(*)::int as files from intake.photo_file")).rows[0];
  const before = await files();
  await Promise.all(
    Array.from(
      { length: 100 },
      () =>
        new Promise<void>((resolve) => {
          const socket = connect(upload.port, "127.0.0.1", () => {
            socket.write(head);
            socket.write(bytes.subarray(0, bytes.length / 2), () => socket.destroy());
          });
          socket.on("close", () => resolve());
          socket.on("error", () => undefined); // the close follows
        }),
    ),
  );
  expect(await received(house.app, upload.authorization)).toBe(false);
  expect(await files()).toEqual(before);
  const whole = await house.app.inject({
    method: "PUT",
    url: upload.path,
    headers: { authorization: upload.authorization, "content-type": "image/png" },
    payload: bytes,
  });
  expect(whole.statusCode).toBe(200);
});
