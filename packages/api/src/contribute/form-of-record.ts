/** Form of a record: a record on file as the cells of a form, so that it can be corrected. */
import type { AnyRecord } from "@sitrep/domain/record";
import { REFERENCE_KINDS } from "@sitrep/ingest/meant-id";
import { cellsOf } from "@sitrep/ingest/write-sheet";

/** The cells of a record under a row's name; a list of records that it refers to gets a field for each. */
export function formOf(any: AnyRecord, row: string): Readonly<Record<string, string>> {
  const cells: Record<string, string> = {};
  for (const [column, text] of cellsOf(any)) {
    const key = column.split(".").at(-1) ?? "";
    const isList = Object.hasOwn(REFERENCE_KINDS, key) && text.includes(";");
    const parts = isList ? text.split(";").map((one) => one.trim()).filter(Boolean) : [text]; // prettier-ignore
    const isMany = LISTS.has(key);
    for (const [at, part] of parts.entries())
      cells[`${row}.${column}${isMany ? `.${at + 1}` : ""}`] = part;
  }
  return cells;
}

/** The fields that hold several references. */
const LISTS: ReadonlySet<string> = new Set([
  "speakers", "via", "attributedBy", "alsoIn", "includes", "excludes", "possiblySameAs", "cites", "saidWith",
]); // prettier-ignore
