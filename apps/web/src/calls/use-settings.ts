import type { CallSettings } from "@manufacture/contract/call-settings";
import { routes } from "@manufacture/contract/routes";
import { useQuery } from "@tanstack/react-query";
import { call } from "../api.ts";
import { CALL } from "../report/call.ts";

export const SETTINGS_KEY = ["call-settings", CALL];

/** The settings of the call, asked again whenever one comes back to the page. */
export const useSettings = () =>
  useQuery({
    queryKey: SETTINGS_KEY,
    queryFn: ({ signal }) => call(routes.callSettings, { params: { slug: CALL }, signal }),
    staleTime: 0,
  });

/** Our own server's answer, inside a refusal of which the contract says less. */
export const isSettings = (answer: unknown): answer is CallSettings =>
  typeof answer === "object" && answer !== null && "revision" in answer && "questionSet" in answer;
