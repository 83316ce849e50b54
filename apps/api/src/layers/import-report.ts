import type { NamedShape, Outcome } from "./import.sql.ts";

/** How many are named one by one. */
const MOST_NAMED = 20;

const counted = (count: number) => count.toLocaleString("fr-BE");
const m2 = (areaM2: number) => `${counted(Math.round(areaM2))} m²`;

/** What an import met on its way: nothing is left out in silence. */
export class ImportReport {
  stored = 0;
  #repaired = 0;
  #left = new Map<string, { count: number; named: string[] }>();
  #named: string[] = [];
  #beforeM2 = 0;
  #afterM2 = 0;

  /** A feature that was not stored, and why. */
  skipped(why: string, place: number, ident: string) {
    const left = this.#left.get(why) ?? { count: 0, named: [] };
    left.count++;
    if (left.named.length < MOST_NAMED) left.named.push(ident ? `${ident} (n° ${place})` : `n° ${place}`);
    this.#left.set(why, left);
  }

  told({ place, stored, valid, areaBeforeM2, areaM2 }: Outcome, shapes: readonly NamedShape[]) {
    const ident = shapes.find((shape) => shape.place === place)?.ident ?? "";
    if (!stored) return this.skipped("sans surface", place, ident);
    this.stored++;
    if (valid) return;
    this.#repaired++;
    this.#beforeM2 += areaBeforeM2;
    this.#afterM2 += areaM2 ?? 0;
    if (this.#named.length < MOST_NAMED)
      this.#named.push(`${ident} : ${m2(areaBeforeM2)} → ${m2(areaM2 ?? 0)}`);
  }

  lines(name: string, epsg: number): string[] {
    const repaired =
      this.#repaired === 0
        ? ["Aucune géométrie à réparer."]
        : [
            `${counted(this.#repaired)} géométries réparées (${m2(this.#beforeM2)} → ${m2(this.#afterM2)} en tout) :`,
            ...listed(this.#named, this.#repaired),
          ];
    const left = [...this.#left].flatMap(([why, { count, named }]) => [
      `${counted(count)} objets laissés de côté, ${why} :`,
      ...listed(named, count),
    ]);
    return [`${name} : ${counted(this.stored)} objets importés (EPSG:${epsg}).`, ...repaired, ...left];
  }
}

const listed = (named: readonly string[], count: number) => [
  ...named.map((line) => `  ${line}`),
  ...(count > named.length ? [`  … et ${counted(count - named.length)} autres`] : []),
];
