import { defineConfig } from "vitest/config";

/** Everything that needs neither a browser nor a server installed. With TEST_DATABASE_URL the same suite runs on PostgreSQL. */
export default defineConfig({
  test: {
    // Each engine takes more than a gigabyte: two at a time.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: "unit",
          setupFiles: ["apps/web/src/text/speak-french.ts"],
          include: ["packages/*/src/**/*.test.ts", "packages/*/test/**/*.test.ts", "apps/*/src/**/*.test.ts"],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "integration",
          include: ["apps/api/test/**/*.test.ts"],
          globalSetup: ["apps/api/test/global-setup.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
