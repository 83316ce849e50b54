import * as z from "zod/mini";
import { Coverage, Numbers } from "./numbers.ts";
import { nothing, route } from "./route.ts";

/** The call in figures, and its reports as a table for spreadsheets. */
export const numbersRoutes = {
  numbers: route({
    method: "GET",
    path: "/api/numbers",
    access: "reviewer",
    summary: "What was received, waits, was decided and why, where, and when",
    query: nothing,
    response: Numbers,
  }),
  coverage: route({
    method: "GET",
    path: "/api/numbers/coverage",
    access: "reviewer",
    summary: "The territory in squares: where reports came from, and where nobody has looked",
    query: nothing,
    response: Coverage,
  }),
  reportsCsv: route({
    method: "GET",
    path: "/api/reviews.csv",
    access: "reviewer",
    summary: "Every report as a line, without names, addresses and private notes",
    query: nothing,
    type: "text/csv",
    response: z.unknown(),
  }),
} as const;
