/**
 * Writing a pinpoint into a collection that is YAML or JSON. The text is cut open at one place and nothing else of it is
 * touched, so that comments, order and spacing stay; what was written is read again and compared before it is handed back.
 */
import { isDeepStrictEqual } from "node:util";
import { COLLECTION_FIELD } from "@sitrep/domain/collection";
import { nearest } from "@sitrep/domain/nearest";
import type { Pinpoint } from "@sitrep/domain/pinpoint";
import { isMap, isNode, isScalar, isSeq, parseDocument, visit } from "yaml";
import type { Document, Pair, YAMLMap } from "yaml";

/** Which report a pinpoint belongs to. `report` counts all reports of the record from 1; without it there is only one. */
export interface PinpointTarget {
  readonly record: string;
  readonly document: string;
  readonly report?: number | undefined;
}

/** The text with the pinpoint in it, or why there is none, as the end of a sentence that begins with the file's name. */
export type PinpointWriting =
  | { readonly text: string; readonly report: number; readonly had: "none" | "other" | "same" }
  | { readonly refused: string };

/** Writes a pinpoint into the text of a collection. */
export function writePinpoint(
  text: string,
  target: PinpointTarget,
  pinpoint: Pinpoint,
): PinpointWriting {
  const document = parseDocument(text, { prettyErrors: false });
  const [fault] = document.errors;
  if (fault !== undefined)
    return { refused: `cannot be read: ${fault.message.split("\n")[0] ?? ""}` };
  const found = findReport(document, target);
  if (typeof found === "string") return { refused: found };
  const { report, index } = found;
  const before = report.get("pinpoint");
  const plain: unknown = isNode(before) ? before.toJS(document) : before;
  if (isDeepStrictEqual(plain, pinpoint)) return { text, report: index + 1, had: "same" };
  const written = insert(text, report, pinpoint);
  if (written === null || !differsInPinpointAlone(document, written, found, pinpoint))
    return { refused: `is written in a way that I cannot add to; paste the pinpoint by hand` };
  return { text: written, report: index + 1, had: before === undefined ? "none" : "other" };
}

interface FoundReport {
  readonly report: YAMLMap;
  readonly index: number;
  /** Where it stands in the collection: `["claims", 0, "reports", 1]`. */
  readonly path: readonly (string | number)[];
}

function findReport(document: Document, target: PinpointTarget): FoundReport | string {
  const records = recordsOf(document);
  const ids = records.map(({ record }) => String(record.get("id")));
  const whole = ids.indexOf(target.record);
  const namesakes = ids.filter((id) => id.split("/")[1] === target.record);
  const at = whole === -1 && namesakes.length === 1 ? ids.indexOf(namesakes[0] ?? "") : whole;
  const found = records[at];
  if (found === undefined) {
    const meant = nearest(target.record, ids);
    return `holds no record "${target.record}"${meant === undefined ? "" : `; did you mean ${meant}?`}`;
  }
  const id = ids[at];
  const list = found.record.get("reports", true);
  const reports = isSeq(list) ? list.items : [];
  const own = reports.flatMap((report, index) =>
    isMap(report) && report.get("document") === target.document
      ? [{ report, index, path: [...found.path, "reports", index] }]
      : [],
  );
  const numbers = own.map(({ index }) => index + 1).join(" and ");
  if (own.length === 0) return `has no report of ${id} from ${target.document}; write one first`;
  if (target.report === undefined) {
    const [only, ...more] = own;
    if (only !== undefined && more.length === 0) return only;
    return `has several reports of ${id} from ${target.document}; say which with --report ${numbers.replaceAll(" and ", " or ")}`;
  }
  return (
    own.find(({ index }) => index + 1 === target.report) ??
    `has no report ${target.report} of ${id} from ${target.document}; there ${own.length === 1 ? "is" : "are"} ${numbers}`
  );
}

interface FoundRecord {
  readonly record: YAMLMap;
  readonly path: readonly (string | number)[];
}

function recordsOf(document: Document): readonly FoundRecord[] {
  return Object.values(COLLECTION_FIELD).flatMap((field) => {
    const list = document.get(field, true);
    const items = isSeq(list) ? list.items : [];
    return items.flatMap((record, at) => (isMap(record) ? [{ record, path: [field, at] }] : []));
  });
}

function pairOf(report: YAMLMap, key: string): Pair | undefined {
  return report.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

/** The text with the pinpoint put where one stands, or behind the report's document; null where neither can be cut at. */
function insert(text: string, report: YAMLMap, pinpoint: Pinpoint): string | null {
  const document = pairOf(report, "document");
  const key = isNode(document?.key) ? document.key.range?.[0] : undefined;
  const value = isNode(document?.value) ? document.value.range?.[1] : undefined;
  if (key === undefined || value === undefined) return null;
  const old = pairOf(report, "pinpoint");
  if (old !== undefined) return isMap(old.value) ? replace(text, old.value, pinpoint) : null;
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  const lineStart = text.lastIndexOf("\n", key - 1) + 1;
  const before = text.slice(lineStart, key);
  if (report.flow === true) {
    // Braces of several lines keep one key a line.
    const isAlone = before.trim() === "";
    const quoted = /^["']/.test(text.slice(key));
    const name = quoted ? '"pinpoint"' : "pinpoint";
    const gap = isAlone ? `${end}${before}` : " ";
    const json = quoted ? JSON.stringify(pinpoint) : flowText(pinpoint);
    return `${text.slice(0, value)},${gap}${name}: ${json}${text.slice(value)}`;
  }
  const newline = text.indexOf("\n", value);
  const lineEnd = newline === -1 ? text.length : newline - (text[newline - 1] === "\r" ? 1 : 0);
  const indent = " ".repeat(before.length);
  const lines = [
    "pinpoint:",
    ...Object.entries(pinpoint).map(([name, its]) => `  ${name}: ${its}`),
  ];
  const block = lines.map((line) => `${end}${indent}${line}`).join("");
  return text.slice(0, lineEnd) + block + text.slice(lineEnd);
}

const FIELDS = ["paragraph", "start", "length", "sha256"] as const;

/** Puts the new values where the old ones stand; null where one has no place. */
function replace(text: string, old: YAMLMap, pinpoint: Pinpoint): string | null {
  let written = text;
  // From the last to the first, so that the places before stay where they are.
  const cuts = FIELDS.map((name) => {
    const value = pairOf(old, name)?.value;
    return { name, range: isNode(value) ? value.range : undefined };
  }).toSorted((one, other) => (other.range?.[0] ?? 0) - (one.range?.[0] ?? 0));
  for (const { name, range } of cuts) {
    if (!range) return null;
    const isQuoted = /^["']/.test(written.slice(range[0]));
    const value = isQuoted ? JSON.stringify(pinpoint[name]) : scalarText(pinpoint[name]);
    written = written.slice(0, range[0]) + value + written.slice(range[1]);
  }
  return written;
}

/** A fingerprint that YAML would take for a number stands in quotes. */
function scalarText(value: number | string): string {
  return typeof value === "string" && /^\d+(?:e\d+)?$/.test(value) ? `"${value}"` : String(value);
}

function flowText(pinpoint: Pinpoint): string {
  const pairs = FIELDS.map((name) => `${name}: ${scalarText(pinpoint[name])}`);
  return `{ ${pairs.join(", ")} }`;
}

/** Whether the new text holds what the old one held, and the pinpoint in this one report. */
function differsInPinpointAlone(
  document: Document,
  text: string,
  { path }: FoundReport,
  pinpoint: Pinpoint,
): boolean {
  const written = parseDocument(text, { prettyErrors: false });
  if (written.errors.length > 0) return false;
  // What a file of aliases amounts to may be more than any memory, and the parser then throws.
  if (countAliases(document) > MOST_ALIASES) return false;
  // Through JSON, which parts what an alias joined.
  const wanted: unknown = JSON.parse(JSON.stringify(document.toJS()));
  let at: unknown = wanted;
  for (const key of path) at = Object(at)[key];
  Object(at).pinpoint = pinpoint;
  return isDeepStrictEqual(written.toJS(), wanted);
}

/** A hand-written collection has none or a few; more of them could be written to amount to more than any memory. */
const MOST_ALIASES = 20;

function countAliases(document: Document): number {
  let count = 0;
  visit(document, {
    Alias: () => {
      count += 1;
    },
  });
  return count;
}
