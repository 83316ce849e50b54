import { routes } from "@manufacture/contract/routes";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { call } from "../api.ts";
import { numbered } from "./queue-order.ts";
import { filterOf, type QueueSearch } from "./queue-search.ts";

/** The queue that an address asks for, page after page, in the order in which it is shown. */
export function useQueue(search: QueueSearch) {
  const filter = filterOf(search);
  const query = useInfiniteQuery({
    queryKey: ["reviews", filter],
    queryFn: ({ pageParam, signal }) =>
      call(routes.reviews, {
        // The address was read by the very shapes of the API.
        query: { limit: "50", ...filter, ...(pageParam && { cursor: pageParam }) } as never,
        signal,
      }),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  });
  const pages = query.data?.pages;
  const rows = useMemo(() => numbered(pages?.flatMap(({ items }) => items) ?? []), [pages]);
  return { ...query, rows, counts: pages?.[0]?.counts };
}
