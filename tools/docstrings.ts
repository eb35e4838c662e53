import { parseSync, type Comment, type Declaration } from "oxc-parser";
import type { SourceFile } from "./source-file.ts";

/** Files whose exports have their meaning from a framework or a runner, not from us. */
const exempt = [
  /\.test\.tsx?$/,
  /\.spec\.ts$/,
  /\.config\.ts$/,
  /\.d\.ts$/,
  /^apps\/web\/src\/(app\/|proxy\.ts$)/,
];

/** The names that a declaration brings; none for a pattern, which no export of ours uses. */
function namesOf(declaration: Declaration): readonly string[] {
  if (declaration.type === "VariableDeclaration") {
    return declaration.declarations.flatMap(({ id }) =>
      id.type === "Identifier" ? [id.name] : [],
    );
  }
  return "id" in declaration && declaration.id?.type === "Identifier" ? [declaration.id.name] : [];
}

/** The words of a name or of a file's path, in any order: ACLED_CROSSWALK and crosswalk-acled.ts have the same. */
function wordsOf(name: string): string {
  const words = name.match(/[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])/g) ?? [];
  return words
    .map((word) => word.toLowerCase())
    .toSorted()
    .join(" ");
}

/** The words of the noun that a file's own docstring, which stands before all else in it, speaks of. */
function nounOf({ path, text }: SourceFile): string | null {
  if (!text.startsWith("/**")) return null;
  return wordsOf(path.replace(/^.*\//, "").replace(/\..*$/, ""));
}

function isDocumented(text: string, comments: readonly Comment[], start: number): boolean {
  const comment = comments.findLast(({ end }) => end <= start);
  if (comment === undefined || !text.startsWith("/**", comment.start)) return false;
  return text.slice(comment.end, start).trim() === "";
}

/**
 * One sentence for each export without a docstring. A type that shares its name with a schema shares its docstring too,
 * and the noun that a file is named for has the file's.
 */
export function findUndocumentedExports(source: SourceFile): readonly string[] {
  const { path, text } = source;
  if (exempt.some((pattern) => pattern.test(path))) return [];
  const { program, comments } = parseSync(path, text);
  const noun = nounOf(source);
  const documented = new Set<string>();
  const found: string[] = [];
  for (const statement of program.body) {
    if (statement.type !== "ExportNamedDeclaration" || statement.declaration === null) continue;
    const names = namesOf(statement.declaration);
    if (isDocumented(text, comments, statement.start)) {
      for (const name of names) documented.add(name);
      continue;
    }
    const line = text.slice(0, statement.start).split("\n").length;
    for (const name of names) {
      if (!documented.has(name) && wordsOf(name) !== noun)
        found.push(`missing docstring: ${name} (${path}:${line})`);
    }
  }
  return found;
}
