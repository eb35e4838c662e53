/** Reading a collection that is YAML or JSON: its value, and the line of every record and field in it. */
import { extname } from "node:path";
import { adviceSentence } from "@sitrep/domain/advice";
import { said } from "@sitrep/domain/defect-sentence";
import type { Defect } from "@sitrep/domain/defect";
import type { Issue } from "@sitrep/domain/issue";
import { LineCounter, isCollection, isMap, isNode, isScalar, isSeq, parseDocument } from "yaml";
import type { Document, Node, YAMLMap } from "yaml";
import { COLLECTION_FIELD } from "@sitrep/domain/collection";
import { fieldOf } from "./issue-field.ts";
import { readWhole } from "./whole-file.ts";

/** What a file held. */
export interface TextReading {
  readonly input: unknown;
  readonly issues: readonly Issue[];
  readonly locate: (issue: Issue) => Issue;
}

/** The largest file of YAML or JSON that is read, in bytes: the tree that tells the line of every field takes some eighty times as much. */
export const LARGEST_TEXT = 10_000_000;

/** Reads a YAML 1.2 or JSON file. Dates, versions and other plain words stay text; only numbers become numbers. */
export function readText(file: string): TextReading {
  const refused = (issue: Omit<Issue, "severity" | "file">): TextReading => ({
    input: undefined,
    issues: [{ severity: "reject", file, ...issue }],
    locate: (other) => other,
  });
  const read = readWhole(file, LARGEST_TEXT);
  if ("refused" in read)
    return refused({ code: "unreadable", ...said({ is: "unread", why: read.refused }) });
  if ("size" in read)
    return refused({
      code: "unreadable",
      ...said({
        is: "text-too-large",
        megabytes: megabytes(read.size),
        most: megabytes(LARGEST_TEXT),
      }),
    });
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(read.bytes);
  } catch {
    return refused({ code: "unreadable", ...said({ is: "not-utf8" }) });
  }
  const isJson = extname(file).toLowerCase() === ".json";
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  // The YAML parser takes more than JSON; what JSON refuses is said as JSON says it.
  const issues = (isJson ? jsonIssues(text, file) : null) ?? yamlIssues(document, lines, file);
  if (issues.some(({ message }) => TOO_DEEP.test(message)))
    return refused({ code: "malformed", ...said({ is: "too-many-brackets" }) });
  if (issues.some(({ severity }) => severity === "reject"))
    return { input: undefined, issues, locate: (other) => other };
  try {
    const input: unknown = isJson
      ? JSON.parse(text)
      : withoutHeadings(document.toJS({ maxAliasCount: 1000 }));
    const findRecord = recordFinder(document);
    return {
      input,
      issues,
      locate: (issue) => {
        const node = deepest(findRecord(issue) ?? document.contents, issue);
        const start = node?.range?.[0];
        const place = start === undefined ? {} : placeOf(start, lines);
        return { ...withQuotesHint(issue), file, ...place };
      },
    };
  } catch (error) {
    const told = error instanceof Error ? error.message : String(error);
    const isAliases = /alias count/i.test(told);
    const what = said(isAliases ? { is: "too-many-aliases" } : { is: "bad-yaml", told });
    return refused({ code: "malformed", ...what });
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(bytes < 1e8 ? 1 : 0).replace(/\.0$/, "");
}

/** A heading below which nothing stands yet is a list without records. */
function withoutHeadings(input: unknown): unknown {
  if (typeof input !== "object" || input === null || Array.isArray(input)) return input;
  const fields: ReadonlySet<string> = new Set(Object.values(COLLECTION_FIELD));
  return Object.fromEntries(
    Object.entries(input).filter(([key, held]) => held !== null || !fields.has(key)),
  );
}

function jsonIssues(text: string, file: string): readonly Issue[] | null {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    const told = error instanceof Error ? error.message : String(error);
    const position = Number(/ at position (\d+)/.exec(told)?.[1] ?? text.length);
    return [
      {
        code: "malformed",
        severity: "reject",
        ...said({ is: "bad-json", told: told.replace(/ at position .*| in JSON.*/, "") }),
        file,
        line: text.slice(0, position).split("\n").length,
        column: position - text.lastIndexOf("\n", position - 1),
      },
    ];
  }
}

function yamlIssues(document: Document, lines: LineCounter, file: string): readonly Issue[] {
  const issueOf = (severity: Issue["severity"], problem: Document["errors"][number]): Issue => ({
    code: "malformed",
    severity,
    ...said(defectOf(problem)),
    file,
    ...placeOf(problem.pos[0], lines),
  });
  return [
    ...document.errors.map((error) => issueOf("reject", error)),
    ...document.warnings.map((warning) => issueOf("warn", warning)),
  ];
}

/** What an engine says where a parser that calls itself for each bracket ran out of room. */
const TOO_DEEP = /call stack|stack overflow/i;

function defectOf({ code, message }: Document["errors"][number]): Defect {
  if (code === "DUPLICATE_KEY") return { is: "key-twice" };
  if (code === "MULTIPLE_DOCS") return { is: "second-document" };
  return { is: "yaml-fault", told: message.split("\n")[0] ?? "" };
}

/** Line and column of an offset, both from 1. */
function placeOf(offset: number, lines: LineCounter): Pick<Issue, "line" | "column"> {
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}

/** A number where a text should be is mostly a year or a code that YAML took for one. */
function withQuotesHint(issue: Issue): Issue {
  const { defect, seen = "" } = issue;
  const isNumber = defect?.is === "wrong-type" && defect.type === "string" && /^\d+(\.\d+)?$/.test(seen); // prettier-ignore
  if (!isNumber) return issue;
  const advice = { is: "quotes", seen } as const;
  return { ...issue, advice, hint: adviceSentence(advice) };
}

/** Finds the node of the record that an issue names by its id or its position; the later one where an id stands twice. */
function recordFinder(document: Document): (issue: Issue) => Node | null {
  let byId: ReadonlyMap<unknown, readonly YAMLMap[]> | undefined;
  return ({ record, code }) => {
    if (record === undefined) return null;
    if (record === "dataset") return asNode(document.get("dataset", true));
    const position = /^(\w+)\[(\d+)\]$/.exec(record);
    if (position) return asNode(document.getIn([position[1], Number(position[2])], true));
    byId ??= Map.groupBy(recordNodes(document), (node) => node.get("id"));
    return byId.get(record)?.at(code === "duplicate-id" ? -1 : 0) ?? null;
  };
}

function recordNodes(document: Document): readonly YAMLMap[] {
  return ["dataset", ...Object.values(COLLECTION_FIELD)].flatMap((field) => {
    const list = document.get(field, true);
    return (isSeq(list) ? list.items : [list]).filter((item) => isMap(item));
  });
}

function asNode(value: unknown): Node | null {
  return isNode(value) ? value : null;
}

/** The node that an issue's path leads to, or the last one on the way that exists; of a key that is unknown, the key itself. */
function deepest(from: Node | null, issue: Issue): Node | null {
  const steps = stepsOf(fieldOf(issue) ?? "");
  let at = from;
  for (const [index, step] of steps.entries()) {
    if (!isCollection(at)) return at;
    const next = asNode(at.get(step, true));
    const isKeyMeant = issue.code === "unknown-key" && index === steps.length - 1;
    const key = isKeyMeant && isMap(at) ? keyNode(at, step) : null;
    if (next === null) return key ?? at;
    at = key ?? next;
  }
  return at;
}

function keyNode(map: YAMLMap, key: string | number): Node | null {
  return asNode(map.items.find((pair) => isScalar(pair.key) && pair.key.value === key)?.key);
}

/** The keys and positions of a path such as `reports[0].document`; a key that is no plain word stands in brackets and quotes. */
function stepsOf(path: string): readonly (string | number)[] {
  return [...path.matchAll(/\["(.*?)"\]|\[(\d+)\]|([^.[\]]+)/g)].map(([, quoted, index, key]) =>
    index === undefined ? (key ?? quoted ?? "") : Number(index),
  );
}
