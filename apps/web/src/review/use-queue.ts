import { routes } from "@manufacture/contract/routes";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { call } from "../api.ts";
import { groupsOf, inOrder } from "./queue-order.ts";
import { statusOf, type Tab } from "./tabs.ts";

/** One tab of the queue, page after page, in the order in which it is shown. */
export function useQueue(tab: Tab) {
  const query = useInfiniteQuery({
    queryKey: ["reviews", tab],
    queryFn: ({ pageParam, signal }) => {
      const status = statusOf(tab);
      return call(routes.reviews, {
        query: { limit: "50", ...(status && { status }), ...(pageParam && { cursor: pageParam }) },
        signal,
      });
    },
    initialPageParam: "",
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  });
  const pages = query.data?.pages;
  const groups = useMemo(() => groupsOf(pages?.flatMap(({ items }) => items) ?? []), [pages]);
  const rows = useMemo(() => inOrder(groups), [groups]);
  return { ...query, groups, rows, counts: pages?.[0]?.counts };
}
