import { defineConfig } from "vitest/config";

/** Of property tests: a number, or `random` for a new one. */
const wanted = process.env["SITREP_TEST_SEED"] ?? "20190224";
const seed = wanted === "random" ? Math.trunc(Math.random() * 2 ** 31) : Number(wanted);

export default defineConfig({
  test: {
    include: [
      "packages/*/src/**/*.test.{ts,tsx}",
      "packages/ingest/collections/**/*.test.ts",
      "apps/*/**/*.test.{ts,tsx}",
      "tests/**/*.test.{ts,tsx}",
      "{tools,bench}/**/*.test.ts",
    ],
    exclude: ["**/node_modules/**", "**/dist/**", "**/.next/**", "tests/browser/**"],
    environment: "node",
    globalSetup: ["tests/room.setup.ts"],
    setupFiles: ["tests/seed.setup.ts"],
    provide: { seed },
    // One process a core, which goes from file to file: starting one for each file took longer than most files. No module
    // keeps anything that a later file could see, and what a test sets of its process it sets back.
    pool: "forks",
    maxWorkers: "100%",
    isolate: false,
    // A busy machine is slow, and that is no defect; what must be fast is measured in bench/.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
