import { defineConfig } from "vitest/config";

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
    // A busy machine is slow, and that is no defect; what must be fast is measured in bench/.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
