import { Register, Stage } from "@manufacture/contract/site";

/** What the map's URL says: `?vue=13/50.63/5.57&registre=friche&etape=known&q=caserne&lieu=saint-laurent&liste=true`. */
export interface ExploreSearch {
  vue?: string | undefined;
  registre?: Register | undefined;
  etape?: Stage | undefined;
  q?: string | undefined;
  lieu?: string | undefined;
  /** On a phone: the list covers the map. */
  liste?: true | undefined;
}

const known = <T>(parsed: { success: boolean; data?: T }) => (parsed.success ? parsed.data : undefined);

/** A word of the URL, cut to a size. */
export const words = (value: unknown) =>
  typeof value === "string" && value.trim() !== "" ? value.slice(0, 100) : undefined;

/** A query of digits alone, "2007", arrives as a number: the router reads the URL as JSON. */
export const typed = (value: unknown) => words(typeof value === "number" ? String(value) : value);

/** Reads the map's URL; what says nothing known is left out. */
export const exploreSearch = (search: Record<string, unknown>): ExploreSearch => ({
  vue: words(search.vue),
  registre: known(Register.safeParse(search.registre)),
  etape: known(Stage.safeParse(search.etape)),
  q: typed(search.q),
  lieu: typed(search.lieu),
  liste: search.liste === true ? true : undefined,
});
