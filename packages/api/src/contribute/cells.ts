/**
 * Cells: what was filled into a form, as texts by the names of their fields: `incidents.1.where.place` is the column
 * `where.place` of the first row of the sheet `incidents`. A form and a spreadsheet so take the same words.
 */
import { COLLECTION_FIELD } from "@sitrep/domain/collection";
import type { RecordKind } from "@sitrep/domain/record";
import { z } from "zod";

/** Most fields of a form, longest name of one, and longest text in one. */
export const MOST_CELLS = 800;
const LONGEST_NAME = 120;
const LONGEST_TEXT = 20_000;

/** See the file. */
export const Cells = z
  .record(
    z.string().max(LONGEST_NAME, { error: `must be at most ${LONGEST_NAME} characters` }),
    z.string().max(LONGEST_TEXT, { error: `must be at most ${LONGEST_TEXT} characters` }),
  )
  .refine((cells) => Object.keys(cells).length <= MOST_CELLS, {
    error: `must hold at most ${MOST_CELLS} fields`,
  });
export type Cells = Readonly<z.output<typeof Cells>>;

/** A record that is being written: the cells of one row, by the names of its columns. */
export interface FilledRow {
  readonly kind: RecordKind;
  /** What stands before its columns' names in the names of fields: `incidents.1`. */
  readonly name: string;
  readonly cells: Map<string, string>;
}

/** The kinds that a form can hold, in the order in which they are told. */
const LISTS = {
  dataset: "dataset",
  [COLLECTION_FIELD.source]: "source",
  [COLLECTION_FIELD.document]: "document",
  [COLLECTION_FIELD.incident]: "incident",
  [COLLECTION_FIELD.estimate]: "estimate",
} as const satisfies Record<string, RecordKind>;

/** Marks that nobody sees, and that arrive with text that is copied; the zero-width non-joiner belongs to spelling. */
const UNSEEN =
  /[\u00AD\u061C\u180E\u200B\u200D-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]|[\u{E0000}-\u{E007F}]/gu;

/** A text as it was typed: without invisible marks, line ends as they are kept, and blanks around it. */
export function cleanCell(text: string): string {
  return text.replace(UNSEEN, "").replace(/\r\n?/g, "\n").trim();
}

/** The rows of a form, those of one sheet in their order; fields of no sheet, and empty rows, are left out. */
export function rowsIn(cells: Cells): readonly FilledRow[] {
  const rows = new Map<string, FilledRow>();
  for (const [field, text] of Object.entries(cells)) {
    const [, name = "", list = "", column = ""] =
      /^((\w+?)(?:\.[1-9]\d{0,2})?)\.([A-Za-z].*)$/.exec(field) ?? [];
    const kind = Object.hasOwn(LISTS, list) ? LISTS[list as keyof typeof LISTS] : undefined; // Just asked.
    const cleaned = cleanCell(text);
    if (kind === undefined || cleaned === "") continue;
    const row = rows.get(name) ?? { kind, name, cells: new Map<string, string>() };
    rows.set(name, row);
    row.cells.set(column, cleaned);
  }
  const order = Object.keys(LISTS);
  const rank = ({ name }: FilledRow): readonly [number, number] => {
    const [list = "", at = "0"] = name.split(".");
    return [order.indexOf(list), Number(at)];
  };
  return [...rows.values()].toSorted((one, other) => {
    const [left, right] = [rank(one), rank(other)];
    return left[0] - right[0] || left[1] - right[1];
  });
}
