import { describe, expect, it } from "vitest";
import { text } from "../text/text.ts";
import { areaText } from "../text/typography.ts";
import { shownArea } from "./area-words.ts";
import { countWords } from "./CountLine.tsx";
import { sourceLink } from "./source-link.ts";

/** No-break spaces made visible as they would be typed. */
const plain = (said: string) => said.replace(/[\u00a0\u202f]/g, " ");

describe("an area in words", () => {
  it("is in square metres below a hectare, in hectares above", () => {
    expect(plain(areaText(2930))).toBe("2 930 m²");
    expect(plain(areaText(9999.6))).toBe("10 000 m²");
    expect(plain(areaText(75_400))).toBe("7,5 ha");
    expect(plain(areaText(1_860_000))).toBe("186 ha");
  });

  it("is marked as approximate unless it is sure, and absent when unknown", () => {
    expect(plain(shownArea({ areaM2: 320_000, certainty: "medium" }) ?? "")).toBe("≈ 32 ha");
    expect(plain(shownArea({ areaM2: 320_000, certainty: "high" }) ?? "")).toBe("32 ha");
    expect(shownArea({ areaM2: null, certainty: "low" })).toBeUndefined();
  });
});

describe("the count line", () => {
  it("names the register and says how much is known", () => {
    const totals = { numberMatched: 0, areaM2: 0, everyAreaKnown: true, stages: {} as never }; // no stage plays a part
    expect(countWords({ register: "friche", totals, inView: true })).toBe("0 friche dans cette vue");
    expect(plain(text.sites.explore.hectares(6_120_000, true))).toBe("612 hectares");
    expect(plain(text.sites.explore.hectares(14_000, false))).toBe("au moins 1,4 hectare");
  });
});

describe("the position's error in words", () => {
  it("is in metres, then in kilometres", () => {
    expect(plain(text.sites.position(250))).toBe("position à ± 250 m");
    expect(plain(text.sites.position(1500))).toBe("position à ± 1,5 km");
  });
});

describe("a source", () => {
  it("is a link when it is an http(s) address", () => {
    expect(sourceLink("https://www.spaque.be/val/")).toEqual({
      label: "spaque.be/val",
      href: "https://www.spaque.be/val/",
    });
  });

  it.each(["javascript:alert(1)", "data:text/html,x", "ftp://a.be", "Archives de la Ville, 1974"])(
    "is only words when it is %s",
    (source) => {
      expect(sourceLink(source)).toEqual({ label: source, href: undefined });
    },
  );
});
