/**
 * Reading a collection that is lines of JSON, one record a line with its kind: `{"kind": "source", "record": {…}}`. The
 * dataset stands first. It is the form in which large datasets are exported.
 */
import { readFileSync } from "node:fs";
import { COLLECTION_FIELD } from "@sitrep/domain/collection";
import { said } from "@sitrep/domain/defect-sentence";
import type { Defect } from "@sitrep/domain/defect";
import type { Issue } from "@sitrep/domain/issue";
import { show } from "@sitrep/domain/issue";
import { nearest } from "@sitrep/domain/nearest";
import { RECORD_KINDS, RecordKind } from "@sitrep/domain/record";
import type { TextReading } from "./read-text.ts";
import { hasRepeatedKey } from "./raw/repeated-key.ts";
import { unreadOf } from "./unread.ts";

/** Reads a file of lines; every line that is no record is an issue. */
export function readLines(file: string): TextReading {
  const issues: Issue[] = [];
  const lists: Record<string, unknown[]> = {};
  const lines: Record<string, number[]> = {};
  let dataset: unknown;
  let datasetLine: number | undefined;
  const refuse = (line: number, { defect, seen }: Refusal): void => {
    issues.push({ code: "malformed", severity: "reject", file, line, ...said(defect), seen });
  };
  for (const [index, text] of linesOf(file, issues).entries()) {
    if (text.trim() === "") continue;
    const line = index + 1;
    const read = readLine(text);
    if (!("kind" in read)) refuse(line, read);
    else if (read.kind === "dataset") {
      if (datasetLine !== undefined) refuse(line, { defect: { is: "second-dataset" } });
      [dataset, datasetLine] = [read.record, datasetLine ?? line];
    } else {
      const field = COLLECTION_FIELD[read.kind];
      (lists[field] ??= []).push(read.record);
      (lines[field] ??= []).push(line);
    }
  }
  const input = issues.some(({ code }) => code === "unreadable")
    ? undefined
    : { dataset, ...lists };
  const findLine = lineFinder(lists, lines);
  const locate = (issue: Issue): Issue => {
    const line = issue.record === "dataset" ? datasetLine : findLine(issue);
    return { ...issue, file, ...(line !== undefined && { line }) };
  };
  return { input, issues, locate };
}

function linesOf(file: string, issues: Issue[]): readonly string[] {
  try {
    const bytes = readFileSync(file);
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes).split("\n");
  } catch (error) {
    const isBytes = error instanceof TypeError;
    const what = said(isBytes ? { is: "not-utf8" } : { is: "unread", why: unreadOf(error) });
    issues.push({ code: "unreadable", severity: "reject", ...what, file });
    return [];
  }
}

interface Refusal {
  readonly defect: Defect;
  readonly seen?: string;
}

type Line = { readonly kind: RecordKind; readonly record: unknown } | Refusal;

function readLine(text: string): Line {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { defect: { is: "no-json-line", wants: "record" }, seen: show(text) };
  }
  if (hasRepeatedKey(text, value)) return { defect: { is: "key-twice" }, seen: show(text) };
  const { kind, record } = Object(value) as Readonly<Record<string, unknown>>;
  const known = RecordKind.safeParse(kind);
  if (known.success && record !== undefined) return { kind: known.data, record };
  const meant = typeof kind === "string" ? nearest(kind, RECORD_KINDS) : undefined;
  const near = known.success ? undefined : meant;
  return { defect: { is: "no-kind", meant: near, wantsId: false }, seen: show(value) };
}

/** A record with the line that it stands on. */
interface Placed {
  readonly id: unknown;
  readonly line: number | undefined;
}

/** Finds the line of the record that an issue names by its id or its position. */
function lineFinder(
  lists: Readonly<Record<string, readonly unknown[]>>,
  lines: Readonly<Record<string, readonly number[]>>,
): (issue: Issue) => number | undefined {
  let byId: ReadonlyMap<unknown, readonly Placed[]> | undefined;
  return ({ record, code }) => {
    const position = /^(\w+)\[(\d+)\]$/.exec(record ?? "");
    if (position) return lines[position[1] ?? ""]?.[Number(position[2])];
    byId ??= Map.groupBy(
      Object.entries(lists).flatMap(([field, records]) =>
        records.map((one, at): Placed => ({ id: Object(one).id, line: lines[field]?.[at] })),
      ),
      ({ id }) => id,
    );
    return byId.get(record)?.at(code === "duplicate-id" ? -1 : 0)?.line;
  };
}
