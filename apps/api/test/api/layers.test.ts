import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { VectorTile } from "@mapbox/vector-tile";
import { PbfReader } from "pbf";
import { expect } from "vitest";
import { readConfig } from "../../src/config.ts";
import { runCommand } from "../../src/operators/commands.ts";
import { type Furnished, test as houseTest } from "../app.ts";
import { aReport, square } from "../reports.ts";

const fixtures = (verdict: "accepted" | "refused") =>
  fileURLToPath(new URL(`../fixtures/layers/${verdict}/`, import.meta.url));
const files = (verdict: "accepted" | "refused") =>
  readdirSync(fixtures(verdict)).filter((file) => !file.startsWith("communes"));

type Run = (...line: string[]) => Promise<string[]>;

const test = houseTest.extend<{ run: Run; said: string[] }>({
  said: async ({ task: _ }, use) => use([]),
  run: async ({ house, database, said }, use) => {
    expect(house.app).toBeDefined();
    const config = readConfig({ SECRET: "s".repeat(40) });
    await use((...line) => runCommand({ db: database.kysely, config }, line, (text) => said.push(text)));
  },
});

const parcel = async ({ app }: Furnished, query: string) => app.inject({ url: `/api/parcels?${query}` });

/** The corner that every format and every reference system must bring back: WGS84 degrees. */
const CORNER = [5.57, 50.645];
const DEGREES_PER_M = [1 / 70_600, 1 / 111_200];

test.for(files("accepted"))(
  "%s lands where it was drawn, within a metre, and says what it repaired",
  async (file, { house, run }) => {
    const report = await run(
      "layer",
      "import",
      join(fixtures("accepted"), file),
      "--as=parcels",
      "--source=SPF Finances",
      "--date=2026",
    );
    expect(report[0]).toMatch(/^Parcelles : 4 objets importés \(EPSG:(31370|3812|4326)\)\.$/);
    expect(report[1]).toMatch(/^1 géométries réparées/);
    expect(report[2]).toContain("62000A0002/00C000");

    const { geometry, properties } = (await parcel(house, "ident=62000A0001/00A000")).json();
    expect(properties.areaM2).toBeGreaterThan(2_700);
    expect(properties.areaM2).toBeLessThan(2_900);
    const corners: number[][] = geometry.coordinates.flat(2);
    const nearest = Math.min(
      ...corners.map(([lng = 0, lat = 0]) =>
        Math.hypot(
          (lng - (CORNER[0] ?? 0)) / (DEGREES_PER_M[0] ?? 1),
          (lat - (CORNER[1] ?? 0)) / (DEGREES_PER_M[1] ?? 1),
        ),
      ),
    );
    expect(nearest).toBeLessThan(1);
    const found = await parcel(house, "at=5.5703,50.6453");
    expect(found.json().properties.ident).toBe("62000A0001/00A000");
  },
);

test.for(files("refused"))(
  "%s is refused in a sentence, and the layer before stays",
  async (file, { house, run }) => {
    await run("layer", "import", join(fixtures("accepted"), "parcels-4326.geojson"), "--as=parcels");
    const refusal = await run("layer", "import", join(fixtures("refused"), file), "--as=parcels").catch(
      (error: Error) => error,
    );
    expect(refusal).toBeInstanceOf(Error);
    expect(String(refusal)).toMatch(/[.»]$|Les champs sont : .*\.$/);
    expect((await parcel(house, "at=5.5703,50.6453")).statusCode).toBe(200);
  },
);

test("a system of coordinates that the file does not say, or says wrong, is the operator's to say", async ({
  run,
}) => {
  const file = join(fixtures("accepted"), "parcels-31370.geojson");
  await expect(run("layer", "import", file, "--as=parcels", "--crs=4326")).rejects.toThrow(
    /Belgique|aucune surface/,
  );
  await expect(run("layer", "import", file, "--as=parcels", "--crs=3857")).rejects.toThrow(
    /n’est pas de ceux/,
  );
  expect((await run("layer", "import", file, "--as=parcels", "--crs=31370"))[0]).toContain("4 objets");
  await expect(run("layer", "import", file, "--as=maisons")).rejects.toThrow(/parcels, communes, sar/);
  await expect(run("layer", "import", "/nowhere.zip", "--as=parcels")).rejects.toThrow(/ne s’ouvre pas/);
});

test("what cannot be stored is counted and named; the rest is stored", async ({ run }) => {
  const file = join(mkdtempSync(join(tmpdir(), "manufacture-layer-")), "mixed.geojson");
  const polygon = (coordinates: unknown) => ({ type: "Polygon", coordinates });
  const whole = polygon([
    [
      [5.5, 50.6],
      [5.501, 50.6],
      [5.501, 50.601],
      [5.5, 50.6],
    ],
  ]);
  const shapes = [
    whole,
    null,
    { type: "Point", coordinates: [5.5, 50.6] },
    polygon([
      [
        [5.5, 50.6],
        [5.6, 50.6],
      ],
    ]),
    polygon("non"),
    whole,
  ];
  writeFileSync(
    file,
    JSON.stringify({
      type: "FeatureCollection",
      features: shapes.map((geometry, i) => ({
        type: "Feature",
        properties: { capakey: `P${i}` },
        geometry,
      })),
    }),
  );
  const report = (await run("layer", "import", file, "--as=parcels")).join("\n");
  expect(report).toContain("Parcelles : 2 objets importés");
  for (const ident of ["P1 (n° 2)", "P2 (n° 3)", "P3 (n° 4)", "P4 (n° 5)"]) expect(report).toContain(ident);
});

test("the layers that are loaded are told with their sources, and served as tiles until they are removed", async ({
  house,
  run,
  said,
}) => {
  await run(
    "layer",
    "import",
    join(fixtures("accepted"), "parcels-3812.gpkg"),
    "--as=parcels",
    "--source=SPF Finances",
    "--date=janvier 2026",
  );
  expect(said.at(-1)).toMatch(/100 %, 4 objets/);
  const { layers } = (await house.app.inject({ url: "/api/layers" })).json();
  expect(layers).toMatchObject([
    { kind: "parcels", name: "Parcelles", source: "SPF Finances", dated: "janvier 2026", features: 4 },
  ]);
  const tileJson = (await house.app.inject({ url: "/tiles/reference/parcels.json" })).json();
  expect(tileJson).toMatchObject({
    minzoom: 15,
    attribution: "SPF Finances, janvier 2026",
    vector_layers: [{ id: "parcels" }],
  });
  const [x, y] = [
    Math.floor(((5.5703 + 180) / 360) * 2 ** 16),
    Math.floor(((1 - Math.asinh(Math.tan((50.6453 * Math.PI) / 180)) / Math.PI) / 2) * 2 ** 16),
  ];
  const address = new URL(
    tileJson.tiles[0].replace("{z}", "16").replace("{x}", String(x)).replace("{y}", String(y)),
  ).pathname;
  const tile = await house.app.inject({ url: address });
  expect(tile.headers["cache-control"]).toContain("immutable");
  const drawn = new VectorTile(new PbfReader(tile.rawPayload)).layers.parcels;
  const idents = Array.from({ length: drawn?.length ?? 0 }, (_, i) => drawn?.feature(i).properties.ident);
  expect(idents).toContain("62000A0001/00A000");
  expect(
    (
      await house.app.inject({
        url: address.replace("/16/", "/12/").replace(/\/\d+\/\d+\.mvt$/, "/2111/1380.mvt"),
      })
    ).statusCode,
  ).toBe(204);

  await run("layer", "import", join(fixtures("accepted"), "communes.geojson"), "--as=communes");
  expect((await run("layer", "list")).join()).toMatch(/communes\tCommunes\t1 objets/);
  expect(await run("layer", "remove", "parcels")).toEqual(["La couche est retirée."]);
  expect((await house.app.inject({ url: address })).statusCode).toBe(404);
  expect((await parcel(house, "at=5.5703,50.6453")).json().type).toBe("parcel_not_found");
  for (const nonsense of ["at=5.57", "at=x,y", "at=5,95", "ident=", "bbox=1"])
    expect((await parcel(house, nonsense)).statusCode).toBe(400);
});

test("a report that lies in a known commune brings its name to the reviewers", async ({ house, run }) => {
  await run("layer", "import", join(fixtures("accepted"), "communes.geojson"), "--as=communes");
  const cookie = await house.signIn();
  const dossier = async (outline: object) => {
    const report = aReport({ outline });
    await house.app.inject({ method: "POST", url: "/api/submissions", payload: report });
    return (await house.app.inject({ url: `/api/reviews/${report.id}`, headers: { cookie } })).json();
  };
  expect((await dossier(square(5.55, 50.64, 80))).commune).toBe("Liège");
  expect((await dossier(square(5.9, 50.5, 80))).commune).toBeNull();
});
