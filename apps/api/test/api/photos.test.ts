import { randomUUID } from "node:crypto";
import sharp from "sharp";
import { expect } from "vitest";
import { type Furnished, test } from "../app.ts";
import { cornered, cornersOf, heldAs } from "../pictures.ts";
import { aReport } from "../reports.ts";

const aPhoto = (changes: Record<string, unknown> = {}) => ({
  id: randomUUID(),
  caption: "La cour, vue de la rue.",
  author: "Nadia",
  licence: "CC-BY-4.0",
  ...changes,
});

/** Sends a report that announces these photographs; gives its id and the header of its holder. */
async function reported({ app }: Furnished, photos: object[]) {
  const report = aReport({ photos });
  const { followUrl } = (
    await app.inject({ method: "POST", url: "/api/submissions", payload: report })
  ).json();
  return { id: report.id, authorization: `Bearer ${followUrl.split("#")[1]}` };
}

const put = (
  { app }: Furnished,
  photo: string,
  authorization: string,
  payload: Buffer,
  type = "image/jpeg",
) =>
  app.inject({
    method: "PUT",
    url: `/api/follow-up/photos/${photo}`,
    headers: { authorization, "content-type": type },
    payload,
  });

const followed = async ({ app }: Furnished, authorization: string) =>
  (await app.inject({ url: "/api/follow-up", headers: { authorization } })).json();

async function pictureOf({ app }: Furnished, photo: string, authorization: string, size = "large") {
  const answer = await app.inject({
    url: `/api/follow-up/photos/${photo}/${size}`,
    headers: { authorization },
  });
  expect(answer.statusCode).toBe(200);
  expect(answer.headers["content-type"]).toBe("image/webp");
  expect(answer.headers["cache-control"]).toContain("no-store");
  return answer.rawPayload;
}

test("photographs are announced with the report and arrive one by one, in the order that was given", async ({
  house,
}) => {
  const first = aPhoto();
  const second = aPhoto({ caption: "", author: "", licence: "CC0-1.0" });
  const { authorization } = await reported(house, [first, second]);
  expect((await followed(house, authorization)).photos).toMatchObject([
    { ...first, received: false, width: null },
    { ...second, received: false },
  ]);

  const sent = await put(house, second.id, authorization, await cornered(3000, 1500), "image/png");
  expect(sent.statusCode).toBe(200);
  expect(sent.json()).toMatchObject({ received: true, width: 2000, height: 1000 });
  expect((await followed(house, authorization)).photos).toMatchObject([
    { id: first.id, received: false },
    { id: second.id, received: true },
  ]);
  const small = await sharp(await pictureOf(house, second.id, authorization, "small")).metadata();
  expect([small.format, small.width, small.height]).toEqual(["webp", 480, 240]);

  const again = await put(house, second.id, authorization, await cornered(640, 480), "image/png");
  expect(again.json()).toEqual(sent.json());
});

test("every way of holding a telephone comes out upright", async ({ house }) => {
  const upright = await cornered();
  const expected = await cornersOf(upright);
  for (let orientation = 1; orientation <= 8; orientation++) {
    const photo = aPhoto();
    const { authorization } = await reported(house, [photo]);
    const held = await heldAs(upright, orientation);
    const sent = await put(house, photo.id, authorization, held);
    expect(sent.json()).toMatchObject({ width: 640, height: 480 });
    const stored = await pictureOf(house, photo.id, authorization);
    expect({ orientation, corners: await cornersOf(stored) }).toEqual({ orientation, corners: expected });
    expect((await sharp(stored).metadata()).orientation).toBeUndefined();
  }
});

test("place, owner, device, comments and what is hidden after the picture are gone from what is kept", async ({
  house,
  db,
}) => {
  const marked = sharp(await cornered()).withExif({
    IFD0: { Artist: "CANARY Dupont", Make: "CANARY phone", Copyright: "CANARY" },
    IFD2: { BodySerialNumber: "CANARY-123" },
    IFD3: {
      GPSLatitudeRef: "N",
      GPSLatitude: "50/1 38/1 0/1",
      GPSLongitudeRef: "E",
      GPSLongitude: "5/1 34/1 0/1",
    },
  });
  const xmp = '<x:xmpmeta xmlns:x="adobe:ns:meta/">CANARY <script>alert(1)</script></x:xmpmeta>';
  const files = [
    await marked.clone().withXmp(xmp).jpeg().toBuffer(),
    await marked.clone().withXmp(xmp).webp().toBuffer(),
    await marked.clone().withXmp(xmp).png().toBuffer(),
  ];
  for (const file of files) {
    const withTail = Buffer.concat([file, Buffer.from("CANARY<script>parent.location='//x'</script>")]);
    expect(withTail.includes("CANARY phone") || withTail.includes("Q0FOQVJZ")).toBe(true);
    const photo = aPhoto();
    const { id, authorization } = await reported(house, [photo]);
    expect((await put(house, photo.id, authorization, withTail)).statusCode).toBe(200);
    for (const size of ["small", "large"]) {
      const stored = await pictureOf(house, photo.id, authorization, size);
      expect(stored.includes("CANARY")).toBe(false);
      expect(stored.includes("script")).toBe(false);
      const { exif, xmp, icc, iptc } = await sharp(stored).metadata();
      expect([exif, xmp, icc, iptc]).toEqual([undefined, undefined, undefined, undefined]);
    }
    const kept = await db.query(
      "select count(*)::int as kept from intake.photo_file where submission_id = $1 and position('CANARY'::bytea in bytes) > 0",
      [id],
    );
    expect(kept.rows).toEqual([{ kept: 0 }]);
  }
});

test("what is no JPEG, PNG or WebP is refused whatever it is said to be, and nothing is kept of it", async ({
  house,
}) => {
  const jpeg = await sharp(await cornered())
    .jpeg()
    .toBuffer();
  const refused: [string, Buffer, number, string][] = [
    [
      "svg",
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
      415,
      "photo_type_is_unknown",
    ],
    ["html", Buffer.from("<!doctype html><script>1</script>"), 415, "photo_type_is_unknown"],
    ["pdf", Buffer.from("%PDF-1.7\n"), 415, "photo_type_is_unknown"],
    ["gif", Buffer.from("GIF89a\u0001\u0000\u0001\u0000;"), 415, "photo_type_is_unknown"],
    ["program", Buffer.from("\u007fELF"), 415, "photo_type_is_unknown"],
    [
      "tiff",
      await sharp(await cornered())
        .tiff()
        .toBuffer(),
      415,
      "photo_type_is_unknown",
    ],
    [
      "avif",
      await sharp(await cornered(64, 64))
        .avif()
        .toBuffer(),
      415,
      "photo_type_is_unknown",
    ],
    ["nothing", Buffer.alloc(0), 415, "photo_type_is_unknown"],
    ["cut", jpeg.subarray(0, jpeg.length / 2), 422, "photo_is_unreadable"],
    ["head only", jpeg.subarray(0, 12), 422, "photo_is_unreadable"],
    [
      "noise",
      Buffer.concat([Buffer.from("ffd8ffe0", "hex"), Buffer.alloc(5000, 7)]),
      422,
      "photo_is_unreadable",
    ],
    [
      "svg in a png's coat",
      Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), Buffer.from("<svg/>")]),
      422,
      "photo_is_unreadable",
    ],
    [
      "svg in a webp's coat",
      Buffer.from('RIFF0000WEBP<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>'),
      422,
      "photo_is_unreadable",
    ],
  ];
  const photo = aPhoto();
  const { authorization } = await reported(house, [photo]);
  for (const [name, bytes, status, type] of refused) {
    for (const said of ["image/jpeg", "application/json", "text/html"]) {
      const answer = await put(house, photo.id, authorization, bytes, said);
      expect({ name, said, status: answer.statusCode, type: answer.json().type }).toEqual({
        name,
        said,
        status,
        type,
      });
    }
  }
  expect((await followed(house, authorization)).photos[0].received).toBe(false);
  expect((await put(house, photo.id, authorization, jpeg)).statusCode).toBe(200);
});

test("a bomb of pixels is refused by its head, before anything is unpacked", async ({ house }) => {
  const bomb = await sharp({
    create: { width: 16_000, height: 16_000, channels: 3, background: "#fff" },
    limitInputPixels: false,
  })
    .png({ compressionLevel: 9 })
    .toBuffer();
  expect(bomb.length).toBeLessThan(1_500_000);
  const photo = aPhoto();
  const { authorization } = await reported(house, [photo]);
  const answer = await put(house, photo.id, authorization, bomb, "image/png");
  expect([answer.statusCode, answer.json().type]).toEqual([422, "photo_has_too_many_pixels"]);
});

test("nobody sends, sees or takes away a photograph of another report, or one that was never announced", async ({
  house,
}) => {
  const photo = aPhoto();
  const mine = await reported(house, [photo]);
  const other = await reported(house, [aPhoto()]);
  const bytes = await cornered();
  for (const [id, authorization] of [
    [photo.id, other.authorization],
    [randomUUID(), mine.authorization],
    ["..%2f..%2fetc", mine.authorization],
    [photo.id, `Bearer ${"x".repeat(43)}`],
  ] as const) {
    expect((await put(house, id, authorization, bytes)).statusCode).toBe(404);
    for (const [method, payload] of [
      ["PATCH", { caption: "x" }],
      ["GET", undefined],
    ] as const) {
      const url = `/api/follow-up/photos/${id}${method === "GET" ? "/large" : ""}`;
      const answer = await house.app.inject({
        method,
        url,
        headers: { authorization },
        ...(payload && { payload }),
      });
      expect([400, 404]).toContain(answer.statusCode);
    }
  }
  await house.app.inject({
    method: "DELETE",
    url: `/api/follow-up/photos/${photo.id}`,
    headers: { authorization: other.authorization },
  });
  expect((await followed(house, mine.authorization)).photos).toMatchObject([
    { id: photo.id, received: false },
  ]);
});

test("the same id in two reports is two photographs, and thirty pictures at once are thirty", async ({
  house,
}) => {
  const id = randomUUID();
  const first = await reported(house, [aPhoto({ id })]);
  const second = await reported(house, [aPhoto({ id })]);
  expect((await put(house, id, first.authorization, await cornered())).statusCode).toBe(200);
  expect((await followed(house, second.authorization)).photos).toMatchObject([{ received: false }]);

  const reports = await Promise.all(
    Array.from({ length: 5 }, async () => {
      const photos = Array.from({ length: 6 }, () => aPhoto());
      return { photos, ...(await reported(house, photos)) };
    }),
  );
  const bytes = await cornered();
  const wanted = reports.flatMap(({ photos, authorization }) =>
    photos.map((photo) => ({ photo, authorization })),
  );
  for (let left = wanted; left.length > 0; ) {
    const answers = await Promise.all(
      left.map(({ photo, authorization }) => put(house, photo.id, authorization, bytes)),
    );
    expect(
      answers.every(
        ({ statusCode, headers }) => statusCode === 200 || (statusCode === 503 && headers["retry-after"]),
      ),
    ).toBe(true);
    left = left.filter((_, i) => answers[i]?.statusCode !== 200);
  }
  for (const { authorization } of reports)
    expect(
      (await followed(house, authorization)).photos.every(({ received }: { received: boolean }) => received),
    ).toBe(true);
});

test("one more may be added, changed, moved and taken back through the private link; six are the most", async ({
  house,
}) => {
  const photos = Array.from({ length: 5 }, (_, i) => aPhoto({ caption: `photo ${i}` }));
  const { authorization } = await reported(house, photos);
  const send = (method: "POST" | "PATCH" | "DELETE", id: string, payload?: object) =>
    house.app.inject({
      method,
      url: `/api/follow-up/photos${id && `/${id}`}`,
      headers: { authorization },
      ...(payload && { payload }),
    });
  const sixth = aPhoto({ caption: "photo 5" });
  expect((await send("POST", "", sixth)).statusCode).toBe(200);
  expect((await send("POST", "", sixth)).json().caption).toBe("photo 5");
  expect((await send("POST", "", aPhoto())).json().type).toBe("photos_are_full");
  const moved = (await send("PATCH", sixth.id, { rank: 1, caption: "la grille" })).json();
  expect(moved.photos.map(({ caption }: { caption: string }) => caption)).toEqual([
    "photo 0",
    "la grille",
    "photo 1",
    "photo 2",
    "photo 3",
    "photo 4",
  ]);
  const fewer = (await send("DELETE", sixth.id)).json();
  expect(fewer.photos).toHaveLength(5);
  expect(
    (
      await house.app.inject({
        method: "POST",
        url: "/api/submissions",
        payload: aReport({ photos: Array.from({ length: 7 }, () => aPhoto()) }),
      })
    ).statusCode,
  ).toBe(400);
});

test("the public sees the photographs that were published with a site, and none before, after, or beside", async ({
  house,
}) => {
  const shown = aPhoto({ caption: "CANARY-shown" });
  const hidden = aPhoto({ caption: "CANARY-hidden" });
  const late = aPhoto({ caption: "CANARY-late" });
  const { id, authorization } = await reported(house, [shown, hidden, late]);
  await put(house, shown.id, authorization, await cornered(800, 600));
  await put(house, hidden.id, authorization, await cornered(640, 600));
  const cookie = await house.signIn();
  const read = async (url: string) => (await house.app.inject({ url, headers: { cookie } })).json();
  const decide = async (payload: object) => {
    const { version } = await read(`/api/reviews/${id}`);
    const headers = { cookie, "if-match": `"${version}"` };
    return house.app.inject({ method: "POST", url: `/api/reviews/${id}/decisions`, headers, payload });
  };
  const dossier = await read(`/api/reviews/${id}`);
  expect(dossier.photos.map(({ received }: { received: boolean }) => received)).toEqual([true, true, false]);
  const seen = await house.app.inject({
    url: `/api/reviews/${id}/photos/${shown.id}/small`,
    headers: { cookie },
  });
  expect([seen.statusCode, seen.headers["content-type"]]).toEqual([200, "image/webp"]);
  expect((await house.app.inject({ url: `/api/reviews/${id}/photos/${shown.id}/small` })).statusCode).toBe(
    401,
  );

  const published = (await decide({ decision: "publish", name: "La cour", photos: [shown.id] })).json();
  const site = (await house.app.inject({ url: `/api/sites/${published.siteSlug}` })).json();
  expect(site.photos).toMatchObject([
    { caption: "CANARY-shown", author: "Nadia", licence: "CC-BY-4.0", width: 800, height: 600 },
  ]);
  const url = `/photos/${site.photos[0].hash}/large.webp`;
  const picture = await house.app.inject({ url });
  expect(picture.statusCode).toBe(200);
  expect(picture.headers).toMatchObject({
    "content-type": "image/webp",
    "x-content-type-options": "nosniff",
    "content-security-policy": expect.stringContaining("sandbox"),
    "cache-control": expect.stringContaining("must-revalidate"),
  });
  expect(await cornersOf(picture.rawPayload)).toEqual(["red", "green", "blue", "white"]);
  const etag = String(picture.headers.etag);
  expect((await house.app.inject({ url, headers: { "if-none-match": etag } })).statusCode).toBe(304);
  const page = (await house.app.inject({ url: `/lieu/${published.siteSlug}` })).body;
  expect(page).not.toContain("CANARY-hidden");

  await put(house, late.id, authorization, await cornered(700, 600));
  expect((await house.app.inject({ url: `/api/sites/${published.siteSlug}` })).json().photos).toHaveLength(1);
  await decide({ decision: "reopen" });
  for (const headers of [{}, { "if-none-match": etag }])
    expect((await house.app.inject({ url, headers })).statusCode).toBe(404);
  for (const nonsense of [
    "/photos/x/large.webp",
    `/photos/${"0".repeat(32)}/large.webp`,
    `/photos/${"0".repeat(32)}/huge.png`,
    "/photos/..%2f/large.webp",
  ])
    expect((await house.app.inject({ url: nonsense })).statusCode).toBe(404);
});
