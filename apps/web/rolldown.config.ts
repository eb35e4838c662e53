/** How the scripts are built that a page loads by itself, without React: one file each, from the same sources. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "rolldown";
import { defineConfig } from "rolldown";

const maplibre = fileURLToPath(new URL("..", import.meta.resolve("maplibre-gl")));

/** What its index lists and no map of ours has. */
const UNUSED =
  /maplibre-gl\/src\/(?:index|ui\/(?:marker|popup|control\/(?:geo|full|globe|terrain|logo)\w+))\.ts$/;

/**
 * MapLibre is built from the sources in its package: its own files hold everything twice, once for each of its threads, and
 * much that no map of ours has.
 */
const mapParts: Plugin = {
  name: "map-parts",
  load: {
    filter: { id: /maplibre-gl\/src\/source\/vector_tile_mlt\.ts$/ },
    handler: () => `
      /** Reads tiles of a format that no source of ours has. */
      export class MLTVectorTile {
        constructor() { throw new Error("this build reads no MapLibre tiles"); }
      }`,
  },
  generateBundle() {
    const source = readFileSync(`${maplibre}dist/maplibre-gl.css`, "utf8");
    this.emitFile({ type: "asset", fileName: "parts/map.css", source });
  },
};

export default defineConfig({
  input: {
    explore: "src/explore/live/explore-in-place.ts",
    forms: "src/contribute/live/enhance.ts",
    copy: "src/cite/live/copy.ts",
    exports: "src/export/live/follow-export.ts",
    map: "src/map/live/move-map.ts",
    "parts/map-worker": `${maplibre}src/source/worker.ts`,
  },
  platform: "browser",
  resolve: { alias: { "maplibre-gl": `${maplibre}src/index.ts` } },
  // Its classes declare fields that a class above them has filled by then.
  transform: {
    assumptions: { setPublicClassFields: true },
    typescript: { removeClassFieldsWithoutInitializer: true },
  },
  treeshake: {
    moduleSideEffects: [{ test: UNUSED, sideEffects: false }],
  },
  plugins: [mapParts],
  output: {
    dir: "public/scripts",
    format: "esm",
    minify: true,
    cleanDir: true,
    chunkFileNames: "parts/[name]-[hash].js",
    postBanner: ({ moduleIds }) =>
      moduleIds.some((id) => id.startsWith(maplibre))
        ? "/*! MapLibre GL JS, BSD-3-Clause, https://github.com/maplibre/maplibre-gl-js */"
        : "",
  },
});
