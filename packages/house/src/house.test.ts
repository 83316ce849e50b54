import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const tracked = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => /\.tsx?$/.test(file) && existsSync(root + file)); // a file that was just removed is still listed
const read = (file: string) => readFileSync(root + file, "utf8");
const isTest = (file: string) => /\.test\.|\.e2e\.|\/test\/|\/e2e\/|\/testing\//.test(file);
const source = tracked.filter((file) => /^(apps|packages)\/[^/]+\/src\//.test(file) && !isTest(file));
const lines = (file: string) => read(file).split("\n").length - 1;

/** Who may import what: the first rule whose `from` matches a file speaks of it. */
const MAY_NOT: { from: RegExp; import: RegExp; except?: RegExp; why: string }[] = [
  { from: /^packages\/contract\//, import: /^(?!\.|zod)/, why: "the contract imports zod only" },
  {
    from: /^packages\/outline\//,
    import: /^(postgis-types|@manufacture\/(?!contract))/,
    why: "outline knows the contract only",
  },
  {
    from: /^packages\/postgis-types\//,
    import: /^@manufacture\//,
    why: "postgis-types imports nothing of ours",
  },
  {
    from: /^apps\/web\/src\//,
    except: /^apps\/web\/src\/map\//,
    import: /^(maplibre-gl|terra-draw|@vis\.gl)/,
    why: "maplibre-gl and terra-draw live in web/src/map",
  },
  {
    from: /^apps\/api\/src\/(sites|tiles|public-index|bake|answers|layers)\//,
    except: /publish/,
    import: /(intake|submissions|reviews)\//,
    why: "public code never touches intake",
  },
];

/** What a file imports, types apart: they are gone at run time. */
const importsOf = (file: string) =>
  [...read(file).matchAll(/^(import (?!type )|\} from |export .* from |.*\bimport\()[^"\n]*"([^"]+)"/gm)].map(
    (match) => match[2] ?? "",
  );

test("imports follow the map of the house", () => {
  const wrong = source.flatMap((file) =>
    MAY_NOT.filter((rule) => rule.from.test(file) && !rule.except?.test(file)).flatMap((rule) =>
      importsOf(file)
        .filter((name) => rule.import.test(name))
        .map((name) => `${file} imports ${name}: ${rule.why}`),
    ),
  );
  expect(wrong).toEqual([]);
});

test("public queries never name the private schemas", () => {
  const publicFiles = source.filter((file) =>
    /^apps\/api\/src\/(sites|tiles|public-index|bake|answers|calls|outlines|layers)\//.test(file),
  );
  expect(publicFiles.length).toBeGreaterThan(3);
  expect(publicFiles.filter((file) => /\b(intake|people)\./.test(read(file)))).toEqual([]);
});

test("SQL is written in *.sql.ts and in db/, the environment is read in config.ts", () => {
  const api = source.filter((file) => file.startsWith("apps/api/src/"));
  const withSql = api.filter((file) => /\bsql(<[^`]*>)?`/.test(read(file)) && !file.endsWith(".sql.ts"));
  expect(withSql).toEqual([]);
  const withEnvironment = source.filter(
    (file) => /process\.env\b/.test(read(file)) && !file.endsWith("/config.ts"),
  );
  expect(withEnvironment).toEqual([]);
});

test("files hold one idea: none over 300 lines, the median at most 60", () => {
  const long = source.filter((file) => lines(file) > 300 && !/\/(text|sentences)\//.test(file)); // catalogues are data
  expect(long).toEqual([]);
  const sorted = source.map(lines).sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(60);
});
