/**
 * Appending records to a collection that is YAML. The text is cut open behind the last record of the list and nothing else
 * of it is touched, so that comments, order and spacing stay; what was written is read again and compared.
 */
import { isDeepStrictEqual } from "node:util";
import { Document, isMap, isSeq, parseDocument } from "yaml";
import type { YAMLSeq } from "yaml";

/** A record that is to stand in a list of the collection. */
export interface Addition {
  /** The list, such as `incidents`. */
  readonly field: string;
  readonly record: object;
}

/** The new text, or why there is none, as the end of a sentence that begins with the file's name. */
export type Appending = { readonly text: string } | { readonly refused: string };

const LAYOUT = { lineWidth: 110 } as const;

/** The text with the records at the ends of their lists. */
export function appendRecords(text: string, additions: readonly Addition[]): Appending {
  let written = text;
  for (const addition of additions) {
    const one = appendOne(written, addition);
    if ("refused" in one) return one;
    written = one.text;
  }
  return { text: written };
}

function appendOne(text: string, { field, record }: Addition): Appending {
  const document = parseDocument(text, { prettyErrors: false });
  const [fault] = document.errors;
  if (fault !== undefined)
    return { refused: `cannot be read: ${fault.message.split("\n")[0] ?? ""}` };
  if (document.contents !== null && !isMap(document.contents))
    return { refused: "is not a collection" };
  const before: unknown = document.toJS({ maxAliasCount: 1000 }) ?? {};
  const held: unknown = Reflect.get(Object(before), field);
  if (held !== undefined && held !== null && !Array.isArray(held))
    return { refused: `holds ${field} that are no list` };
  const wanted = { ...Object(before), [field]: [...(held ?? []), record] };
  for (const attempt of [cutOpen, rewrite]) {
    const written = attempt(text, document, { field, record });
    if (written !== null && holds(written, wanted)) return { text: written };
  }
  return { refused: "is written in a way that cannot be added to; paste the record by hand" };
}

function holds(text: string, wanted: unknown): boolean {
  const again = parseDocument(text, { prettyErrors: false });
  return (
    again.errors.length === 0 && isDeepStrictEqual(again.toJS({ maxAliasCount: 1000 }), wanted)
  );
}

/** Puts the record's lines behind the last record, or a new list at the end; null where the list is not in lines. */
function cutOpen(text: string, document: Document, { field, record }: Addition): string | null {
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  const list = document.get(field, true);
  if (list === undefined || list === null) {
    const whole = text === "" || text.endsWith("\n") ? text : `${text}${end}`;
    const gap = whole.trim() === "" ? "" : end;
    return `${whole}${gap}${field}:${end}${itemText(record, "  ", end)}`;
  }
  if (!isSeq(list) || list.flow === true || list.items.length === 0) return null;
  const place = placeBehind(text, list);
  if (place === null) return null;
  const before = text.slice(0, place.at);
  const gap = before.endsWith("\n") ? "" : end;
  return `${before}${gap}${itemText(record, place.indent, end)}${text.slice(place.at)}`;
}

/** Where the line behind the last item begins, and how far in its dashes stand. */
function placeBehind(
  text: string,
  list: YAMLSeq,
): { readonly at: number; readonly indent: string } | null {
  const start = list.range?.[0];
  const last: unknown = list.items.at(-1);
  const stop: unknown = Object(last).range?.[1];
  if (start === undefined || typeof stop !== "number") return null;
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const indent = text.slice(lineStart, start);
  if (!/^ *$/.test(indent) || text[start] !== "-") return null;
  if (text[stop - 1] === "\n") return { at: stop, indent };
  const newline = text.indexOf("\n", stop);
  return { at: newline === -1 ? text.length : newline + 1, indent };
}

function itemText(record: object, indent: string, end: string): string {
  const lines = new Document(record, { aliasDuplicateObjects: false })
    .toString({ ...LAYOUT, lineWidth: LAYOUT.lineWidth - indent.length - 2 })
    .trimEnd()
    .split("\n");
  return lines
    .map((line, at) => (line === "" ? "" : `${indent}${at === 0 ? "- " : "  "}${line}`) + end)
    .join("");
}

/** Writes the whole document anew; comments stay, and spacing may change. */
function rewrite(_text: string, document: Document, { field, record }: Addition): string | null {
  const copy = document.clone();
  const list = copy.get(field, true);
  if (isSeq(list)) {
    list.flow = false;
    list.add(copy.createNode(record));
  } else copy.set(field, copy.createNode([record]));
  return copy.toString(LAYOUT);
}
