import { Certainty } from "@manufacture/contract/site";
import type { SiteChange, SiteDossier } from "@manufacture/contract/site-desk";

/** The public fields of a site as they are typed. */
export type Typed = Record<keyof SiteDossier["site"], string>;

/** A site's fields as a form shows them: sources one per line, what is unknown empty. */
export const typedOf = (site: SiteDossier["site"]): Typed => ({
  name: site.name,
  commune: site.commune ?? "",
  address: site.address ?? "",
  description: site.description ?? "",
  formerUse: site.formerUse ?? "",
  state: site.state ?? "",
  years: site.years ?? "",
  certainty: site.certainty,
  sources: site.sources.join("\n"),
});

/** What is sent of what was typed: emptied fields become unknown. */
export function changeOf({ name, certainty, sources, ...others }: Partial<Typed>): SiteChange {
  const known = Certainty.safeParse(certainty);
  const plain = Object.entries(others).map(([field, typed]) => [field, typed.trim() || null]);
  return {
    ...Object.fromEntries(plain),
    ...(name !== undefined && { name: name.trim() }),
    ...(known.success && { certainty: known.data }),
    ...(sources !== undefined && {
      sources: sources
        .split("\n")
        .map((line) => line.trim())
        .filter(Boolean),
    }),
  };
}
