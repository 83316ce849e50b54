import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { places } from "../map/fond-dessine/places.json";
import { findPlaces, matchOf, type NamedPlace, plain } from "./gazetteer.ts";

const all = places as NamedPlace[]; // JSON imports lose the tuple
const names = (query: string) => findPlaces(all, query, 6).map(({ name }) => name);

describe("finding a place by its name", () => {
  it("takes no notice of accents, capitals, hyphens and apostrophes", () => {
    expect(names("liege")[0]).toBe("Liège");
    expect(names("LIÈGE")[0]).toBe("Liège");
    expect(names("saint nicolas")[0]).toBe("Saint-Nicolas");
  });

  it("puts the exact name before a beginning, and a beginning before a slip", () => {
    expect(matchOf("Ans", "ans")).toBe(0);
    expect(matchOf("Ansembourg", "ans")).toBe(1);
    expect(matchOf("Saint-Nicolas", "nico")).toBe(2);
    expect(matchOf("Herstal", "hestral")).toBeUndefined();
    expect(matchOf("Herstal", "hersatl")).toBe(3);
    expect(matchOf("Seraing", "x")).toBeUndefined();
  });

  it("finds every place by its own name with any one letter changed, dropped or doubled, when it is long enough", () => {
    const long = all.filter(({ name }) => plain(name).length >= 5);
    void fc.assert(
      fc.property(
        fc.constantFrom(...long),
        fc.nat(),
        fc.constantFrom("x", "", "double"),
        ({ name }, where, slip) => {
          const letters = [...plain(name)];
          const at = where % letters.length;
          letters[at] = slip === "double" ? `${letters[at]}${letters[at]}` : slip;
          expect(matchOf(name, letters.join(""))).toBeDefined();
        },
      ),
      { numRuns: 500 },
    );
  });
});
