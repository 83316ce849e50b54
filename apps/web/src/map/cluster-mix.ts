import { type Palette, registerInks } from "./palette.ts";

export const MIX_PX = 44;

const MIDDLE = MIX_PX / 2;
const [OUTER, INNER] = [19.5, 12.5];
const RING = (OUTER + INNER) / 2;
const THICK = OUTER - INNER;
const TOP = -Math.PI / 2;

/**
 * A paper disc in a ring cut into what the cluster holds: friches ticked like their hatching, memory full, anchors of
 * the subjective map in two thin lines, so that nothing is told by colour alone. `parts` in the order of the registers.
 */
export function drawMix(pen: CanvasRenderingContext2D, parts: readonly number[], palette: Palette) {
  const inks = registerInks(palette);
  const whole = parts.reduce((sum, part) => sum + part, 0) || 1;
  disc(pen, OUTER + 2, palette.paper);
  let from = TOP;
  const draw = [
    (a: number, b: number) => ticks(pen, a, b, inks.friche.fill),
    (a: number, b: number) => arc(pen, a, b, RING, THICK, inks.memoire.fill),
    (a: number, b: number) => {
      arc(pen, a, b, OUTER - 1.6, 2.6, inks.tiers_lieu.fill);
      arc(pen, a, b, INNER + 1.6, 2.6, inks.tiers_lieu.fill);
    },
  ];
  for (const [place, part] of parts.entries()) {
    const to = from + (part / whole) * 2 * Math.PI;
    if (part > 0) draw[place]?.(from, to);
    from = to;
  }
  circle(pen, OUTER, palette.ink);
  circle(pen, INNER, palette.ink);
}

function disc(pen: CanvasRenderingContext2D, radius: number, colour: string) {
  pen.fillStyle = colour;
  pen.beginPath();
  pen.arc(MIDDLE, MIDDLE, radius, 0, 2 * Math.PI);
  pen.fill();
}

function circle(pen: CanvasRenderingContext2D, radius: number, colour: string) {
  arc(pen, 0, 2 * Math.PI, radius, 1.6, colour);
}

function arc(
  pen: CanvasRenderingContext2D,
  from: number,
  to: number,
  radius: number,
  width: number,
  colour: string,
) {
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.beginPath();
  pen.arc(MIDDLE, MIDDLE, radius, from, to);
  pen.stroke();
}

const TICK = Math.PI / 18;

function ticks(pen: CanvasRenderingContext2D, from: number, to: number, colour: string) {
  for (let at = from + TICK / 4; at < to; at += TICK)
    arc(pen, at, Math.min(at + TICK * 0.62, to), RING, THICK, colour);
}
