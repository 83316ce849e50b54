import { REGISTER_OF, type SiteFeature, type Stage } from "@manufacture/contract/site";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boxOfAll, countOf, inOrder, inView, sift, stagesOf, totalArea } from "./sift.ts";

const site = (
  name: string,
  stage: Stage,
  areaM2: number | null,
  at: [number, number] = [5.57, 50.64],
): SiteFeature => ({
  type: "Feature",
  id: name,
  geometry: { type: "Point", coordinates: at },
  properties: {
    slug: name,
    name,
    stage,
    register: REGISTER_OF[stage],
    commune: null,
    areaM2,
    certainty: "medium",
    positionErrorM: null,
    tags: [],
  },
});
const chertal = site("chertal", "known", 1_860_000, [5.66, 50.69]);
const kraft = site("kraft", "known", null, [5.62, 50.65]);
const baviere = site("baviere", "reconverted", 40_000, [5.58, 50.645]);
const dony = site("dony", "tiers_lieu", 1400);
const all = [dony, kraft, baviere, chertal];
const names = (sites: SiteFeature[]) => sites.map(({ id }) => id);

describe("the sites of a filter", () => {
  it("are all of them when nothing is asked", () => expect(sift(all, {})).toEqual(all));

  it("keep to the register and the stage", () => {
    expect(names(sift(all, { registre: "friche" }))).toEqual(["kraft", "chertal"]);
    expect(names(sift(all, { registre: "memoire", etape: "memoire" }))).toEqual([]);
    expect(countOf(all, { registre: "subjective" })).toBe(1);
  });

  it("fall into the registers without loss or twin, whatever the stages", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...all)), (sites) => {
        const counts = (["friche", "memoire", "subjective"] as const).map((registre) =>
          countOf(sites, { registre }),
        );
        expect(counts.reduce((a, b) => a + b)).toBe(sites.length);
      }),
    );
  });

  it("know the stages of their register", () =>
    expect(stagesOf("memoire")).toEqual(["memoire", "reconverted"]));
});

describe("the sites in view", () => {
  it("are those that the map's bounds touch", () => {
    expect(names(inView(all, [5.61, 50.6, 5.7, 50.7]))).toEqual(["kraft", "chertal"]);
  });

  it("are all of them while there is no map", () => expect(inView(all, undefined)).toEqual(all));

  it("come the largest first, then by name", () => {
    expect(names(inOrder(all))).toEqual(["chertal", "baviere", "dony", "kraft"]);
  });
});

describe("the total area", () => {
  it("is a least when some area is unknown", () => {
    expect(totalArea([chertal, kraft])).toEqual({ areaM2: 1_860_000, allKnown: false });
    expect(totalArea([chertal, dony])).toEqual({ areaM2: 1_861_400, allKnown: true });
    expect(totalArea([])).toEqual({ areaM2: 0, allKnown: true });
  });
});

describe("the box around several sites", () => {
  it("holds every one of them, and is none without sites", () => {
    expect(boxOfAll([chertal, kraft, baviere])).toEqual([5.58, 50.645, 5.66, 50.69]);
    expect(boxOfAll([])).toBeUndefined();
  });
});
