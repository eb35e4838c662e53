/** How the scripts are built that a page loads by itself, without React: one file each, from the same sources. */
import { defineConfig } from "rolldown";

export default defineConfig({
  input: {
    explore: "src/explore/live/explore-in-place.ts",
    forms: "src/contribute/live/enhance.ts",
  },
  platform: "browser",
  output: { dir: "public/scripts", format: "esm", minify: true, cleanDir: true },
});
