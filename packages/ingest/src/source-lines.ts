/**
 * The lines of records that were written as program text. A module's value no longer knows where it was written, so the
 * sources are searched for the record's id, and from there for the field: near enough to open the right place.
 */
import { readFileSync, readdirSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import type { Issue } from "@sitrep/domain/issue";
import { fieldOf } from "./issue-field.ts";

interface Source {
  readonly file: string;
  readonly lines: readonly string[];
}

const EXTENSIONS: ReadonlySet<string> = new Set([".ts", ".mts", ".js", ".mjs", ".json"]);

/** How many files are searched; a folder with more is not one of hand-written records. */
const MOST_FILES = 2000;

/** A function that adds file and line to issues of records in `file`, or in any source of `folder` where that is a folder. */
export function linesOfSources(file: string, folder: string): (issue: Issue) => Issue {
  let sources: readonly Source[] | undefined;
  return (issue) => {
    if (issue.record === undefined) return { ...issue, file: issue.file ?? file };
    sources ??= readSources(file, folder);
    const found = findRecord(sources, issue.record, issue.code === "duplicate-id");
    if (found === null) return { ...issue, file };
    const line = lineOfField(found, issue);
    const column = columnOf(found.source.lines[line - 1] ?? "", issue);
    return { ...issue, file: found.source.file, line, column };
  };
}

function readSources(file: string, folder: string): readonly Source[] {
  const names = folder === file ? [file] : filesIn(folder);
  return names.map((name) => ({ file: name, lines: readFileSync(name, "utf8").split("\n") }));
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && EXTENSIONS.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((name) => !dirname(name).includes("node_modules") && !/\.test\.m?[jt]s$/.test(name))
    .toSorted()
    .slice(0, MOST_FILES);
}

interface Found {
  readonly source: Source;
  /** Index of the line that bears the id. */
  readonly at: number;
}

type Test = (line: string) => boolean;

/** Where a record's id is written as its id, else where its text stands at all. */
function findRecord(sources: readonly Source[], record: string, isSecond: boolean): Found | null {
  for (const test of testsFor(record)) {
    const hits = sources.flatMap((source) =>
      source.lines.flatMap((line, at) => (test(line) ? [{ source, at }] : [])),
    );
    const hit = isSecond ? hits.at(-1) : hits[0];
    if (hit !== undefined) return hit;
  }
  return null;
}

const ID = /\bid["']?\s*:/;
const QUOTES = ['"', "'", "`"];

/** From the surest sign of a record to the weakest. */
function testsFor(record: string): readonly Test[] {
  if (record === "dataset")
    return [(line) => /\bredistributable\s*:/.test(line), (line) => /\bdataset\s*[:=]/.test(line)];
  const slug = record.split("/").at(-1) ?? record;
  const isQuoted: Test = (line) => QUOTES.some((quote) => line.includes(quote + record + quote));
  const endsWithSlug: Test = (line) =>
    QUOTES.some(
      (quote) => line.includes(`/${slug}${quote}`) || line.includes(quote + slug + quote),
    );
  return [
    (line) => ID.test(line) && isQuoted(line),
    (line) => ID.test(line) && endsWithSlug(line),
    isQuoted,
  ];
}

/** The line of the field, counted from 1: one that also holds what was seen, else the first, else the record's own. */
function lineOfField({ source, at }: Found, issue: Issue): number {
  const key = fieldOf(issue)
    ?.match(/[A-Za-z]\w*/g)
    ?.at(-1);
  if (key === undefined || key === "id") return at + 1;
  const [from, to] = blockAround(source.lines, at);
  const isField = new RegExp(`\\b${key}\\b["']?\\s*[:,(]`);
  const fields = source.lines.flatMap((line, index) =>
    index >= from && index < to && isField.test(line) ? [index] : [],
  );
  const value = issue.seen?.replace(/^"|"$/g, "");
  const exact = fields.find((index) => value && source.lines[index]?.includes(value));
  return (exact ?? fields[0] ?? at) + 1;
}

/** Where on its line the issue's value stands, else its field, else the first word; counted from 1. */
function columnOf(line: string, issue: Issue): number {
  const value = issue.seen?.replace(/^"|"$/g, "") ?? "";
  const key = /(\w+)(?:\[\d+\])*$/.exec(fieldOf(issue) ?? "")?.[1] ?? "";
  const places = [value, key].flatMap((word) => (word === "" ? [] : [line.indexOf(word)]));
  return (places.find((place) => place !== -1) ?? indentOf(line)) + 1;
}

/** The lines of the record, by its indentation: it ends where a line stands further left than its id. */
function blockAround(lines: readonly string[], at: number): readonly [number, number] {
  const depth = indentOf(lines[at] ?? "");
  const isOutside = (line: string): boolean => line.trim() !== "" && indentOf(line) < depth;
  let from = at;
  while (from > 0 && !isOutside(lines[from - 1] ?? "")) from -= 1;
  let to = at + 1;
  while (to < lines.length && !isOutside(lines[to] ?? "")) to += 1;
  return [from, to];
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
