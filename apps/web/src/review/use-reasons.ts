import { routes } from "@manufacture/contract/routes";
import { useQuery } from "@tanstack/react-query";
import { call } from "../api.ts";

export const REASONS_KEY = ["reasons"];

/** The ready sentences for every decision, retired ones among them. */
export const useReasons = () =>
  useQuery({ queryKey: REASONS_KEY, queryFn: ({ signal }) => call(routes.reasons, { signal }) });
