import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A source file: its path from the root, with forward slashes, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Every source that is written by hand, below the folders that a repository at `root` keeps sources in. */
export function readSources(root: string): readonly SourceFile[] {
  return globSync("{packages,apps,tests,tools,bench}/**/*.{ts,tsx,mts,mjs,js}", {
    cwd: root,
    exclude: ["**/node_modules", "**/dist", "**/.next", "**/public", "**/next-env.d.ts"],
  }).map((path) => ({
    path: path.replaceAll("\\", "/"),
    text: readFileSync(join(root, path), "utf8"),
  }));
}
