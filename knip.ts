import type { KnipConfig } from "knip";

/** The files and packages that a style sheet asks for, as imports. */
function importsOfStyles(text: string): string {
  const asked = text.matchAll(/(?:@import\s+|url\()\s*["']([^"':]+)["']/g);
  return [...asked]
    .filter(([, specifier = ""]) => !specifier.startsWith("/"))
    .map(([, specifier]) => `import "${specifier}";`)
    .join("\n");
}

const config: KnipConfig = {
  compilers: { css: importsOfStyles },
  ignoreExportsUsedInFile: true,
  // Called by their commands, through tools/with-node.mjs or by the tools themselves.
  ignoreDependencies: ["oxfmt", "oxlint", "oxlint-tsgolint", "turbo"],
  // The system's own.
  ignoreBinaries: ["mkfifo", "mount", "umount", "script"],
  workspaces: {
    ".": {
      entry: [
        "tools/{run,with-node}.mjs",
        "tools/{start,test,bench,kill-imports}.ts",
        "tools/{faces,geo}/build-*.ts",
        "bench/*.bench.ts",
        "bench/{api-server,bare-server,import-run,match-run}.ts",
      ],
      project: ["tools/**/*.{ts,mjs}", "bench/**/*.ts", "*.ts"],
    },
    "packages/*": { project: ["src/**/*.ts"], includeEntryExports: true },
    "packages/ingest": {
      entry: ["collections/*/index.ts"],
      project: ["src/**/*.ts", "collections/**/*.ts"],
      includeEntryExports: true,
    },
    "apps/cli": { entry: ["src/sitrep.{ts,tsx}"], project: ["src/**/*.{ts,tsx}"] },
    "apps/web": {
      project: ["src/**/*.{ts,tsx,css}"],
      // Read as a file, for pictures that are drawn on the server.
      ignoreDependencies: ["@fontsource/ibm-plex-sans"],
    },
    tests: {
      playwright: { config: ["browser/playwright.config.ts"] },
      project: ["**/*.{ts,tsx}"],
    },
  },
};

export default config;
