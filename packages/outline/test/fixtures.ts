import { readdirSync, readFileSync } from "node:fs";
import { OutlineRule } from "@manufacture/contract/verdict";

const folder = new URL("../fixtures/", import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), "utf8"));

export const rule = OutlineRule.parse(read("rule.json"));

/** The outlines of one folder, by file name without `.json`. */
export const fixtures = (verdict: "candidate" | "to_check" | "small_site" | "refused") =>
  readdirSync(new URL(verdict, folder))
    .sort()
    .map((file) => ({ name: file.replace(".json", ""), outline: read(`${verdict}/${file}`) }));

export function fixture(path: string): unknown {
  return read(`${path}.json`);
}
