import type { Position } from "@manufacture/contract/geojson";
import type { Parcel } from "@manufacture/contract/layer";
import { routes } from "@manufacture/contract/routes";
import { unionOf } from "@manufacture/outline/union";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { call, Refusal } from "../api.ts";
import { EMPTY, type Sketch, sketchOf } from "../map/drawing/sketch.ts";
import { text } from "../text/text.ts";
import type { DraftAction } from "./draft.ts";

const words = text.report.parcels;

/** What operators brought to say where with: the cadastral layer, if any, and whether streets can be looked for. */
export function useReference() {
  const { data } = useQuery({
    queryKey: ["layers"],
    queryFn: ({ signal }) => call(routes.layers, { signal }),
    staleTime: 3_600_000,
  });
  return {
    layer: data?.layers.find(({ kind }) => kind === "parcels"),
    streets: data?.geocoder === true,
    aerial: data?.aerial ?? undefined,
  };
}

const identsIn = (sketch: Sketch): readonly string[] =>
  sketch.stage === "closed" && sketch.origin === "parcels" ? (sketch.parcels ?? []) : [];

/** Parcels picked one by one make the outline; each pick adds its surface, a second one takes it away. */
export function useParcels(sketch: Sketch, dispatch: (action: DraftAction) => void) {
  const [known, setKnown] = useState<Readonly<Record<string, Parcel>>>({});
  const [looking, setLooking] = useState(false);
  const [told, setTold] = useState("");
  const chosen = identsIn(sketch);

  const outline = (idents: readonly string[], parcels: Readonly<Record<string, Parcel>>) => {
    const shapes = idents.flatMap((ident) => parcels[ident]?.geometry ?? []);
    dispatch({
      type: "outlined",
      sketch:
        shapes.length > 0 ? sketchOf(unionOf(shapes), { origin: "parcels", parcels: [...idents] }) : EMPTY,
    });
    setTold(idents.length > 0 ? words.chosen(idents.length) : "");
  };
  /** All that are needed: a draft that came back knows their names only. */
  const fetched = async (idents: readonly string[]) => {
    const missing = idents.filter((ident) => !known[ident]);
    const found = await Promise.all(missing.map((ident) => call(routes.parcel, { query: { ident } })));
    const all = { ...known, ...Object.fromEntries(found.map((parcel) => [parcel.properties.ident, parcel])) };
    setKnown(all);
    return all;
  };
  const look = async (find: () => Promise<void>) => {
    setLooking(true);
    setTold(words.looking);
    try {
      await find();
    } catch (error) {
      setTold(error instanceof Refusal ? words.none : words.unreachable);
    } finally {
      setLooking(false);
    }
  };
  const toggle = (query: { at: string } | { ident: string }) =>
    look(async () => {
      const parcel = await call(routes.parcel, { query });
      const { ident } = parcel.properties;
      const next = chosen.includes(ident) ? chosen.filter((other) => other !== ident) : [...chosen, ident];
      outline(next, { ...(await fetched(next.filter((other) => other !== ident))), [ident]: parcel });
      setKnown((before) => ({ ...before, [ident]: parcel }));
    });
  return {
    chosen,
    told,
    looking,
    pick: (at: Position | undefined) => {
      if (at && !looking) void toggle({ at: at.map((degrees) => degrees.toFixed(7)).join(",") });
    },
    find: (ident: string) => toggle({ ident }),
    remove: (ident: string) =>
      look(async () => {
        const next = chosen.filter((other) => other !== ident);
        outline(next, await fetched(next));
      }),
  };
}
