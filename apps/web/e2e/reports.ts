import { randomUUID } from "node:crypto";
import { expect } from "vitest";

/** A rectangle of about 170 m, or of `width` and `height` degrees, from its south-west corner. WGS84. */
export const block = (lng: number, lat: number, width = 0.0024, height = 0.0015) => ({
  type: "Polygon",
  coordinates: [
    [
      [lng, lat],
      [lng + width, lat],
      [lng + width, lat + height],
      [lng, lat + height],
      [lng, lat],
    ],
  ],
});

export interface Sent {
  id: string;
  reference: string;
  followUrl: string;
}

/** Sends a report as the form does; gives its number and its private address. */
export async function sendReport(
  origin: string,
  description: string,
  outline = block(5.5577, 50.638),
  more: Record<string, unknown> = {},
): Promise<Sent> {
  const id = randomUUID();
  const answer = await fetch(`${origin}/api/submissions`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      id,
      outline,
      description,
      kind: "batiment",
      consent: true,
      email: "passant@exemple.be",
      ...more,
    }),
  });
  expect(answer.status).toBe(201);
  const { reference, followUrl } = (await answer.json()) as Omit<Sent, "id">; // the contract's Receipt
  return { id, reference, followUrl };
}
