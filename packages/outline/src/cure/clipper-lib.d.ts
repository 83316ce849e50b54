// The part of Clipper 6 that we use; the package ships no types.
declare module "clipper-lib" {
  export interface IntPoint {
    X: number;
    Y: number;
  }
  export interface PolyNode {
    Childs(): PolyNode[];
    Contour(): IntPoint[];
  }
  class Clipper {
    static readonly ioStrictlySimple: number;
    static Orientation(path: IntPoint[]): boolean;
    static PolyTreeToPaths(tree: PolyNode): IntPoint[][];
    constructor(options: number);
    AddPaths(paths: IntPoint[][], type: number, closed: boolean): boolean;
    Execute(operation: number, solution: PolyNode, subjectFill: number, clipFill: number): boolean;
  }
  const ClipperLib: {
    Clipper: typeof Clipper;
    PolyTree: new () => PolyNode;
    ClipType: { ctUnion: number; ctDifference: number };
    PolyType: { ptSubject: number; ptClip: number };
    PolyFillType: { pftNonZero: number };
  };
  export default ClipperLib;
}
