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
    setupFiles: ["tests/seed.setup.ts"],
    provide: { seed },
    // A busy machine is slow, and that is no defect; what must be fast is measured in bench/.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
