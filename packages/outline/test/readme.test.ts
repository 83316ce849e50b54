import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { explain } from "../src/explain.ts";
import { verdict } from "../src/verdict.ts";
import { rule } from "./fixtures.ts";

test("what the README shows is so", () => {
  // biome-ignore format: as it stands in the README
  const bowTie = { type: "Polygon", coordinates: [[[5.558, 50.638], [5.559, 50.639], [5.559, 50.638], [5.558, 50.639]]] };
  const said = verdict(bowTie, rule);
  const crossing = said.defects.find(({ code }) => code === "self_crossing");

  const shown = {
    "said.accepted": said.accepted,
    "crossing?.place": crossing?.place,
    'explain({ code: "self_crossing" }, { ...said, rule }, "en")': explain(
      { code: "self_crossing" },
      { ...said, rule },
      "en",
    ),
    "verdict(crossing?.cure, rule).path": verdict(crossing?.cure, rule).path,
  };
  expect(shown["crossing?.place"]).toMatchObject({ type: "Point" });
  expect(crossing?.place?.coordinates[0]).toBeCloseTo(5.5585, 7);
  expect(crossing?.place?.coordinates[1]).toBeCloseTo(50.6385, 7);
  expect(shown["said.accepted"]).toBe(false);
  expect(shown["verdict(crossing?.cure, rule).path"]).toBe("candidate");

  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const source = readFileSync(new URL(import.meta.url), "utf8");
  for (const line of readme.match(/^const .*$/gm) ?? ["no example"]) expect(source).toContain(line);
  for (const expression of Object.keys(shown)) expect(readme).toContain(`${expression}; //`);
  expect(readme).toContain(`// "${shown['explain({ code: "self_crossing" }, { ...said, rule }, "en")']}"`);
});
