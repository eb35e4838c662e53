/** Writing records as a sheet: cells by the names of their columns, so that `read-sheets.ts` reads back the same records. */
import { withGuard } from "@sitrep/domain/formula";
import type { AnyRecord, RecordKind } from "@sitrep/domain/record";
import { RECORD_SCHEMA } from "@sitrep/domain/record";
import { Quantity } from "@sitrep/domain/quantity";
import type { z } from "zod";
import { writeQuantity, writeTexts } from "./sheet-cell.ts";
import { fieldsOf, isQuantity, itemOf, shapeFor, valueOf } from "./sheet-field.ts";
import { terseRecord } from "./terse-record.ts";

/** The cells of a record by the names of their columns; columns without a value are left out. */
export type SheetCells = ReadonlyMap<string, string>;

/** A record as cells. */
export function cellsOf(any: AnyRecord): SheetCells {
  const cells = new Map<string, string>();
  for (const [key, held] of Object.entries(terseRecord(any))) {
    const field = fieldsOf(RECORD_SCHEMA[any.kind]).get(key);
    if (field !== undefined) addCells(cells, key, held, field);
  }
  return cells;
}

function addCells(
  cells: Map<string, string>,
  name: string,
  held: unknown,
  schema: z.ZodType,
): void {
  if (isQuantity(schema)) return addQuantity(cells, name, held);
  if (Array.isArray(held)) return addList(cells, name, held, schema);
  if (typeof held !== "object" || held === null) {
    cells.set(name, typeof held === "string" ? withGuard(held) : String(held));
    return;
  }
  const shape = shapeFor(schema, held);
  const value = valueOf(schema);
  const entries = Object.entries(held);
  if (entries.length === 0) cells.set(name, "{}");
  for (const [key, below] of entries) {
    const field = shape?.[key] ?? value;
    if (field !== undefined) addCells(cells, `${name}.${key}`, below, field);
  }
}

function addQuantity(cells: Map<string, string>, name: string, held: unknown): void {
  const read = Quantity.safeParse(held);
  cells.set(name, read.success ? writeQuantity(read.data) : String(held));
  if (read.success && read.data.words !== undefined)
    cells.set(`${name}.words`, withGuard(read.data.words));
}

function addList(
  cells: Map<string, string>,
  name: string,
  held: readonly unknown[],
  schema: z.ZodType,
): void {
  const item = itemOf(schema);
  if (item === undefined) return;
  if (fieldsOf(item).size === 0) cells.set(name, writeTexts(held.map(String)));
  else if (held.length === 0) cells.set(name, "[]");
  else
    for (const [index, one] of held.entries()) addCells(cells, `${name}.${index + 1}`, one, item);
}

/** The columns of records of one kind, in the order of the domain's fields. */
export function columnsFor(kind: RecordKind, names: Iterable<string>): readonly string[] {
  const keys = [...fieldsOf(RECORD_SCHEMA[kind]).keys()];
  const rank = (name: string): number => keys.indexOf(name.split(".")[0] ?? "");
  const unique = [...new Set(names)];
  const seen = new Map(unique.map((name, at) => [name, at]));
  return unique.toSorted(
    (one, other) =>
      rank(one) - rank(other) ||
      placeIn(one) - placeIn(other) ||
      (seen.get(one) ?? 0) - (seen.get(other) ?? 0),
  );
}

/** `reports.2.document` stands behind all of `reports.1`. */
function placeIn(name: string): number {
  return Number(/\.(\d+)/.exec(name)?.[1] ?? 0);
}

/** A line of a sheet with its line end, by RFC 4180. */
export function sheetLine(cells: readonly string[]): string {
  const written = cells.map((cell) =>
    /[",;\t\r\n|]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell,
  );
  return `${written.join(",")}\r\n`;
}
