import { defineConfig } from "vitest/config";

/** A real browser, a real server, one journey after the other. */
export default defineConfig({
  test: {
    include: ["apps/web/e2e/**/*.e2e.ts"],
    globalSetup: ["apps/web/e2e/server.ts"],
    testTimeout: 120_000,
    hookTimeout: 180_000,
    fileParallelism: false,
  },
});
