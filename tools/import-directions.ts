import { isBuiltin } from "node:module";
import { dirname, join, normalize } from "node:path";
import { parseSync } from "oxc-parser";
import type { SourceFile } from "./source-file.ts";

/** The packages of the house that each may import. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  "packages/domain": [],
  "packages/ingest": ["domain"],
  "packages/store": ["domain"],
  "packages/api": ["domain", "ingest", "store"],
  "apps/web": ["domain", "api"],
  "apps/cli": ["domain", "ingest", "api"],
};

/** All that the domain may import from outside itself; its tests, and what they are fed with, also have the test runner. */
const domainMayImport = ["zod", "edtf"];
const domainTestsMayImport = [...domainMayImport, "vitest", "fast-check"];

const siblingFolders = ["adapters", "commands", "routers", "queries"];

/** What a file imports: each specifier with its line, whether static, dynamic, re-exported or of types only. */
function importsOf({ path, text }: SourceFile): readonly { specifier: string; line: number }[] {
  const { module } = parseSync(path, text);
  const requests = [
    ...module.staticImports.map((each) => each.moduleRequest),
    ...module.staticExports.flatMap((each) => each.entries.map((entry) => entry.moduleRequest)),
  ].filter((request) => request !== null && request !== undefined);
  const dynamic = module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
    start,
    value: text.slice(start, end).replace(/^(['"`])(.*)\1$/, "$2"),
  }));
  return [...requests, ...dynamic].map(({ start, value }) => ({
    specifier: value,
    line: text.slice(0, start).split("\n").length,
  }));
}

/** Why the file at `path` may not import `specifier`; null where it may. */
function findObjection(path: string, specifier: string): string | null {
  const home = Object.keys(mayImport).find((each) => path.startsWith(`${each}/`));
  if (home === undefined) return null;
  const isTest = /\.test\.tsx?$/.test(path);

  if (specifier.startsWith(".")) {
    const target = normalize(join(dirname(path), specifier)).replaceAll("\\", "/");
    if (!target.startsWith(`${home}/`)) return `leaves ${home}`;
    return isTest ? null : findSiblingObjection(path, target);
  }

  const house = /^@sitrep\/([^/]+)/.exec(specifier)?.[1];
  if (house !== undefined) {
    const allowed = mayImport[home] ?? [];
    // A collection names its own package, as a contributor's would from outside.
    return allowed.includes(house) || home.endsWith(`/${house}`)
      ? null
      : `${home} may import ${allowed.join(", ") || "no other package"}`;
  }

  if (home === "packages/domain") {
    const isForTests = isTest || /\.fixture\.tsx?$/.test(path);
    const allowed = isForTests ? domainTestsMayImport : domainMayImport;
    const name = specifier.split("/")[0] ?? "";
    const isAllowed = allowed.includes(name) || (isTest && isBuiltin(specifier));
    return isAllowed ? null : `${home} may import ${allowed.join(", ")}`;
  }
  return null;
}

function findSiblingObjection(path: string, target: string): string | null {
  for (const folder of siblingFolders) {
    const [before, inside] = path.split(`/${folder}/`, 2);
    if (inside === undefined || !target.startsWith(`${before}/${folder}/`)) continue;
    const own = inside.split("/")[0]?.replace(/\.\w+$/, "");
    const other = target
      .slice(`${before}/${folder}/`.length)
      .split("/")[0]
      ?.replace(/\.\w+$/, "");
    if (own !== other) return `siblings in ${folder}/ do not import each other`;
  }
  return null;
}

/** One sentence for each import in `sources` that goes against the directions of the house. */
export function findForbiddenImports(sources: readonly SourceFile[]): readonly string[] {
  return sources.flatMap((source) =>
    importsOf(source).flatMap(({ specifier, line }) => {
      const objection = findObjection(source.path, specifier);
      return objection === null
        ? []
        : [`forbidden import: ${specifier}; ${objection} (${source.path}:${line})`];
    }),
  );
}
