import { onlineManager, QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Refusal } from "./api.ts";
import { hearKept } from "./offline/kept-since.ts";
import { keepSending } from "./offline/outbox.ts";
import { registerServiceWorker } from "./offline/register.ts";
import { router } from "./routes.tsx";

const queries = new QueryClient({
  defaultOptions: {
    queries: { networkMode: "offlineFirst", staleTime: 30_000, retry: retryUnlessRefused },
  },
});

/** A refusal stays a refusal; a silence is worth asking twice more. */
function retryUnlessRefused(failures: number, error: Error): boolean {
  return !(error instanceof Refusal) && failures < 2;
}

// It believes in a network until it hears of none; a page opened without one is told at once, to hear when it is back.
onlineManager.setOnline(navigator.onLine);

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);

// What was sent without a network leaves as soon as any page of ours is open with one.
keepSending();
hearKept();
if (import.meta.env.PROD) registerServiceWorker();
