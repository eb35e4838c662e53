import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { findForbiddenImports } from "./import-directions.ts";
import { readSources } from "./source-file.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

function objectionsTo(path: string, text: string): readonly string[] {
  return findForbiddenImports([{ path, text }]);
}

test("every import of the project goes with the directions of the house", () => {
  const sources = readSources(root);
  expect(sources.length).toBeGreaterThan(0);
  expect(findForbiddenImports(sources)).toEqual([]);
});

describe("a forbidden import is caught", () => {
  test.each([
    ["packages/domain/src/a.ts", 'import { open } from "@sitrep/store/engine";'],
    ["packages/domain/src/a.ts", 'import { readFileSync } from "node:fs";'],
    ["packages/domain/src/a.ts", 'import { html } from "react";'],
    ["packages/domain/src/a.ts", 'import { x } from "zod-extra";'],
    ["packages/ingest/src/a.ts", 'import { open } from "@sitrep/store/engine";'],
    ["packages/store/src/a.ts", 'import { router } from "@sitrep/api/router";'],
    ["packages/api/src/a.ts", 'import { run } from "@sitrep/cli/run";'],
    ["apps/web/app/page.tsx", 'import { open } from "@sitrep/store/engine";'],
    ["apps/cli/src/a.ts", 'import { open } from "@sitrep/store/engine";'],
    ["apps/web/app/page.tsx", 'import { open } from "../../../packages/store/src/engine.ts";'],
    ["packages/api/src/routers/claims.ts", 'import { incidents } from "./incidents.ts";'],
    ["packages/ingest/src/adapters/ucdp/rows.ts", 'import { x } from "../acled/rows.ts";'],
    ["apps/cli/src/commands/show.ts", 'import { x } from "./load.ts";'],
    ["packages/store/src/queries/series.ts", 'import { x } from "./incident.ts";'],
  ])("%s: %s", (path, text) => {
    expect(objectionsTo(path, text)).toHaveLength(1);
  });

  test.each([
    ["a type", 'import type { Engine } from "@sitrep/store/engine";'],
    ["a side effect", 'import "@sitrep/store/engine";'],
    ["a dynamic import", 'const store = await import("@sitrep/store/engine");'],
    ["a re-export", 'export { open } from "@sitrep/store/engine";'],
    ["a re-export of all", 'export * from "@sitrep/store/engine";'],
  ])("as %s", (_form, text) => {
    expect(objectionsTo("packages/domain/src/a.ts", text)).toEqual([
      "forbidden import: @sitrep/store/engine; packages/domain may import no other package (packages/domain/src/a.ts:1)",
    ]);
  });

  test("with the line on which it stands", () => {
    const text = 'import { z } from "zod";\n\nimport { open } from "@sitrep/store/engine";\n';
    expect(objectionsTo("packages/domain/src/a.ts", text)).toEqual([
      expect.stringContaining("(packages/domain/src/a.ts:3)"),
    ]);
  });
});

describe("an import with the directions passes", () => {
  test.each([
    ["packages/domain/src/a.ts", 'import { z } from "zod";'],
    ["packages/domain/src/a.ts", 'import edtf from "edtf";'],
    ["packages/domain/src/a.test.ts", 'import fc from "fast-check";'],
    ["packages/store/src/a.ts", 'import { DatabaseSync } from "node:sqlite";'],
    ["packages/ingest/collections/a/index.ts", 'import { x } from "@sitrep/ingest/define";'],
    ["packages/api/src/a.ts", 'import { open } from "@sitrep/store/engine";'],
    ["apps/web/app/page.tsx", 'import { caller } from "@sitrep/api/caller";'],
    ["packages/api/src/routers/claims.ts", 'import { page } from "../page.ts";'],
    ["packages/ingest/src/adapters/ucdp/adapter.ts", 'import { x } from "./rows.ts";'],
    ["packages/ingest/src/adapters/ucdp.ts", 'import { x } from "./ucdp/rows.ts";'],
    ["packages/api/src/routers/claims.test.ts", 'import { incidents } from "./incidents.ts";'],
    ["packages/api/src/routers.ts", 'import { incidents } from "./routers/incidents.ts";'],
  ])("%s: %s", (path, text) => {
    expect(objectionsTo(path, text)).toEqual([]);
  });
});
