/**
 * How many collections may lie around a geometry. PostGIS refuses more in WKB ("too many chained collections"), and a
 * reader's stack must have an end.
 */
export const deepestNesting = 198;
