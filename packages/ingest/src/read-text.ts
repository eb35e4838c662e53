/** Reading a collection that is YAML or JSON: its value, and the line of every record and field in it. */
import { readFileSync } from "node:fs";
import { extname } from "node:path";
import type { Issue } from "@sitrep/domain/issue";
import { LineCounter, isCollection, isMap, isNode, isSeq, parseDocument } from "yaml";
import type { Document, Node } from "yaml";
import { COLLECTION_FIELD } from "@sitrep/domain/collection";
import { fieldOf } from "./issue-field.ts";
import { whyUnread } from "./unread.ts";

/** What a file held. */
export interface TextReading {
  readonly input: unknown;
  readonly issues: readonly Issue[];
  readonly locate: (issue: Issue) => Issue;
}

/** Reads a YAML 1.2 or JSON file. Dates, versions and other plain words stay text; only numbers become numbers. */
export function readText(file: string): TextReading {
  const refused = (issue: Omit<Issue, "severity" | "file">): TextReading => ({
    input: undefined,
    issues: [{ severity: "reject", file, ...issue }],
    locate: (other) => other,
  });
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    const isEncoding = error instanceof TypeError;
    return refused({
      code: "unreadable",
      message: isEncoding ? "is not text in UTF-8" : whyUnread(error),
    });
  }
  const isJson = extname(file).toLowerCase() === ".json";
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  // The YAML parser takes more than JSON; what JSON refuses is said as JSON says it.
  const issues = (isJson ? jsonIssues(text, file) : null) ?? yamlIssues(document, lines, file);
  if (issues.some(({ severity }) => severity === "reject"))
    return { input: undefined, issues, locate: (other) => other };
  try {
    const input: unknown = isJson ? JSON.parse(text) : document.toJS({ maxAliasCount: 1000 });
    return { input, issues, locate: (issue) => locateIn(document, lines, file, issue) };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return refused({ code: "malformed", message: `is not YAML that can be read: ${said}` });
  }
}

function jsonIssues(text: string, file: string): readonly Issue[] | null {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const position = Number(/ at position (\d+)/.exec(said)?.[1] ?? text.length);
    return [
      {
        code: "malformed",
        severity: "reject",
        message: `is not JSON: ${said.replace(/ at position .*| in JSON.*/, "")}`,
        file,
        line: text.slice(0, position).split("\n").length,
      },
    ];
  }
}

function yamlIssues(document: Document, lines: LineCounter, file: string): readonly Issue[] {
  const issueOf = (severity: Issue["severity"], problem: Document["errors"][number]): Issue => ({
    code: "malformed",
    severity,
    message: `is not as it should be: ${problem.message.split("\n")[0] ?? ""}`,
    file,
    line: lines.linePos(problem.pos[0]).line,
  });
  return [
    ...document.errors.map((error) => issueOf("reject", error)),
    ...document.warnings.map((warning) => issueOf("warn", warning)),
  ];
}

function locateIn(document: Document, lines: LineCounter, file: string, issue: Issue): Issue {
  const record = recordNode(document, issue);
  const node = deepest(record ?? document.contents, fieldOf(issue));
  const start = isNode(node) ? node.range?.[0] : undefined;
  const line = start === undefined ? undefined : lines.linePos(start).line;
  return { ...withQuotesHint(issue), file, ...(line !== undefined && { line }) };
}

/** A number where a text should be is mostly a year or a code that YAML took for one. */
function withQuotesHint(issue: Issue): Issue {
  const isNumber = issue.expected === "a text" && /^\d+(\.\d+)?$/.test(issue.seen ?? "");
  return isNumber ? { ...issue, hint: `Put it in quotes: "${issue.seen}".` } : issue;
}

/** The node of the record that an issue names by its id or its position; the later one where an id stands twice. */
function recordNode(document: Document, { record, code }: Issue): Node | null {
  if (record === undefined) return null;
  if (record === "dataset") return asNode(document.get("dataset", true));
  const position = /^(\w+)\[(\d+)\]$/.exec(record);
  if (position) return asNode(document.getIn([position[1], Number(position[2])], true));
  const found = ["dataset", ...Object.values(COLLECTION_FIELD)].flatMap((field) => {
    const list = document.get(field, true);
    const items = isSeq(list) ? list.items : [list];
    return items.filter((item) => isMap(item) && item.get("id") === record);
  });
  return asNode(code === "duplicate-id" ? found.at(-1) : found[0]);
}

function asNode(value: unknown): Node | null {
  return isNode(value) ? value : null;
}

/** The node that a path leads to, or the last one on the way that exists. */
function deepest(from: Node | null, path: string | undefined): Node | null {
  let at = from;
  for (const [, key, index] of (path ?? "").matchAll(/([^.[\]]+)|\[(\d+)\]/g)) {
    if (!isCollection(at)) return at;
    const next = asNode(at.get(index === undefined ? key : Number(index), true));
    if (next === null) return at;
    at = next;
  }
  return at;
}
