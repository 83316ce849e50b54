import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { photoPath } from "@manufacture/contract/photo";
import type { Site } from "@manufacture/contract/site";
import type { Db, Pooled } from "../db.ts";
import { WrongCall } from "../operators/wrong-call.ts";
import { loadIndex } from "../public-index/load.ts";
import type { PublicIndex } from "../public-index/public-index.ts";
import { repository } from "../repository.ts";
import { listSites } from "../sites/list.ts";
import { publishedPicture } from "../sites/picture.sql.ts";
import { siteJson } from "../sites/site-json.ts";
import { bakeTiles } from "./archive.ts";

/** What the built front end gives to write pages with: apps/web/src/baked/render.tsx. */
interface Pages {
  renderIndex: (about: About, sites: readonly Site[]) => string;
  renderSite: (about: About, site: Site) => string;
}

interface About {
  /** Where the living map is. */
  publicUrl: string;
  /** ISO 8601 instant of this copy. */
  at: string;
}

/**
 * Writes the public map into `folder` as files that any static host can serve, from a subfolder too: pages that read
 * without JavaScript, GeoJSON, and the map as PMTiles. Only what is published is in it. Throws `WrongCall`.
 */
export async function bake(db: Pooled, publicUrl: string, folder: string): Promise<string[]> {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new WrongCall(`Le dossier ${folder} n’est pas vide. Rien n’a été écrit.`);
  const built = join(repository, "apps/web/dist");
  const renderer = join(built, "baked-server/render.js");
  if (!existsSync(renderer))
    throw new WrongCall("L’application n’est pas construite : lancez-la d’abord une fois.");
  const pages = (await import(pathToFileURL(renderer).href)) as Pages; // built from the file named above
  const { index, sites } = await db
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute(async (tx) => {
      const index = await loadIndex(tx, () => undefined);
      const sites = allSites(index);
      for (const hash of new Set(sites.flatMap(({ photos }) => photos.map((photo) => photo.hash))))
        await bakePhoto(tx, folder, hash);
      return { index, sites };
    });
  const about = { publicUrl, at: new Date().toISOString() };

  mkdirSync(join(folder, "lieu"), { recursive: true });
  cpSync(join(built, "baked"), folder, { recursive: true });
  writeFileSync(join(folder, "index.html"), pages.renderIndex(about, sites));
  for (const site of sites)
    writeFileSync(join(folder, "lieu", `${site.slug}.html`), pages.renderSite(about, site));
  writeFileSync(
    join(folder, "sites.geojson"),
    listSites(index, { order: "oldest", limit: Number.MAX_SAFE_INTEGER }),
  );
  const { file, tiles } = await bakeTiles(index);
  writeFileSync(join(folder, "sites.pmtiles"), file);
  return [
    `${sites.length} lieux, ${tiles} tuiles : ${folder}`,
    "À déposer tel quel chez n’importe quel hébergeur de fichiers (il doit servir des parties de fichier : « Range »).",
  ];
}

async function bakePhoto(db: Db, folder: string, hash: string) {
  const picture = await publishedPicture(db, hash, "large");
  if (!picture) throw new Error(`photo ${hash} has no picture`);
  const file = join(folder, photoPath(hash, "large"));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, picture);
}

function allSites({ parts }: PublicIndex): Site[] {
  const sites: Site[] = [];
  for (const { segment, has } of parts)
    for (let row = 0; row < segment.length; row++)
      if (has(row)) sites.push(JSON.parse(siteJson(segment, row).toString()) as Site); // written by us as such
  return sites;
}
