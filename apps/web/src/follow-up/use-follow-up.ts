import { routes } from "@manufacture/contract/routes";
import { useQuery } from "@tanstack/react-query";
import { call } from "../api.ts";

export const followKey = (token: string) => ["follow-up", token] as const;

/** The report that this private link opens. */
export const useFollowUp = (token: string) =>
  useQuery({
    queryKey: followKey(token),
    queryFn: ({ signal }) => call(routes.followUp, { headers: { authorization: `Bearer ${token}` }, signal }),
    // A picture may still be on its way, from this very device.
    refetchInterval: ({ state }) => (state.data?.photos.some(({ received }) => !received) ? 8_000 : false),
  });
