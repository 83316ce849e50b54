import type { Geometry, Position } from "geojson";
import { type Dimensions, dimensionsOfCount, ordinateCount } from "./dimensions.ts";
import { geometryTypes } from "./geometry.ts";
import { deepestNesting } from "./nesting.ts";
import { WktError } from "./wkt-error.ts";
import type { WktScanner } from "./wkt-scanner.ts";

const typeWord = new RegExp(`^(${geometryTypes.join("|")})(Z|M|ZM)?$`, "i");

/** Reads one geometry. All of it, nested members too, has the same dimensions, told by a tag or by its positions. */
export class WktReader {
  /** Told by the first tag or position; null for as long as everything was empty and untagged. */
  dimensions: Dimensions | null = null;
  readonly #scan: WktScanner;

  constructor(scan: WktScanner) {
    this.#scan = scan;
  }

  /** `around` is the tag of the collection that this geometry is a member of. */
  geometry(around: Dimensions | null = null, depth = 0): Geometry {
    const scan = this.#scan;
    const start = scan.position;
    if (depth > deepestNesting)
      throw new WktError(`more than ${deepestNesting} collections inside each other`, start);
    const [, name, suffix] = typeWord.exec(scan.word() ?? "") ?? [];
    const type = geometryTypes.find((known) => known.toUpperCase() === name);
    if (type === undefined) {
      scan.position = start;
      throw scan.expected("one of the seven geometry types");
    }
    const tag = this.#tag(suffix, start) ?? around;
    const position = () => this.#position(tag);
    const positions = () => this.#list(position);
    const rings = () => this.#list(positions);
    switch (type) {
      case "Point":
        return { type, coordinates: this.#point(tag) };
      case "LineString":
        return { type, coordinates: positions() };
      case "Polygon":
        return { type, coordinates: rings() };
      case "MultiPoint":
        return { type, coordinates: this.#list(() => this.#pointOfMany(tag)) };
      case "MultiLineString":
        return { type, coordinates: rings() };
      case "MultiPolygon":
        return { type, coordinates: this.#list(rings) };
      case "GeometryCollection":
        return { type, geometries: this.#list(() => this.geometry(tag, depth + 1)) };
    }
  }

  /** `POINTZM` and `POINT ZM` are the same; `POINT` says nothing. */
  #tag(suffix: string | undefined, start: number): Dimensions | null {
    const tag = suffix ?? ["ZM", "Z", "M"].find((word) => this.#scan.keyword(word));
    if (tag === undefined) return null;
    return this.#agree({ hasZ: tag.includes("Z"), hasM: tag.includes("M") }, start);
  }

  #agree(dimensions: Dimensions, start: number): Dimensions {
    const before = this.dimensions ?? dimensions;
    if (before.hasZ !== dimensions.hasZ || before.hasM !== dimensions.hasM)
      throw new WktError("other dimensions than before", start);
    this.dimensions = dimensions;
    return dimensions;
  }

  #list<Element>(element: () => Element): Element[] {
    const scan = this.#scan;
    if (scan.keyword("EMPTY")) return [];
    if (!scan.sign("(")) throw scan.expected('"(" or EMPTY');
    const elements = [element()];
    while (scan.sign(",")) elements.push(element());
    if (!scan.sign(")")) throw scan.expected('"," or ")"');
    return elements;
  }

  #point(tag: Dimensions | null): Position {
    const scan = this.#scan;
    if (scan.keyword("EMPTY")) return [];
    if (!scan.sign("(")) throw scan.expected('"(" or EMPTY');
    const position = this.#position(tag);
    if (!scan.sign(")")) throw scan.expected('")"');
    return position;
  }

  /** ISO writes `((1 2),(3 4))`, older writers and PostGIS before 3.4 `(1 2,3 4)`. */
  #pointOfMany(tag: Dimensions | null): Position {
    const start = this.#scan.position;
    const wrapped = this.#scan.sign("(") || this.#scan.keyword("EMPTY");
    this.#scan.position = start;
    return wrapped ? this.#point(tag) : this.#position(tag);
  }

  #position(tag: Dimensions | null): Position {
    const scan = this.#scan;
    const start = scan.position;
    const position: Position = [];
    for (let value = scan.number(); value !== null; value = scan.number()) position.push(value);
    if (position.length < 2) throw scan.expected("a number");
    const dimensions = tag ?? dimensionsOfCount(position.length);
    if (dimensions === null || position.length !== ordinateCount(dimensions))
      throw new WktError(`a position of ${position.length} numbers`, start);
    this.#agree(dimensions, start);
    return position;
  }
}
