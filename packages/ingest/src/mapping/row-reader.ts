/** Row reader: rows of named cells become drafts of the kind that a mapping asks for. */
import { said } from "@sitrep/domain/defect-sentence";
import type { RowReading } from "../adapter.ts";
import { fingerprintOf } from "../slug.ts";
import type { CellOf, Notebook } from "./cell-reader.ts";
import { estimateReader } from "./estimate-reader.ts";
import { incidentReader } from "./incident-reader.ts";
import type { Mapping } from "./mapping.ts";
import { columnsOf } from "./mapping.ts";
import type { ReadRow, RowContext } from "./row-drafts.ts";
import { sourceReader } from "./source-reader.ts";

const LONGEST_SLUG = 70;

/** A reader of rows by a mapping. */
export function rowReaderFor(mapping: Mapping, context: RowContext): (cell: CellOf) => RowReading {
  const readRow = readerOf(mapping, context);
  const idOf = idReader(mapping, context.dataset.id);
  return (cell) => {
    const notebook: Notebook = { issues: [], passedOver: null };
    const record = idOf(cell, notebook);
    const refused: RowReading = { record, drafts: [], shared: [], issues: notebook.issues };
    if (record === undefined) return refused;
    const found = readRow(record, cell, notebook);
    if (notebook.passedOver !== null)
      return { ...refused, issues: [], ignored: notebook.passedOver };
    return found === null ? refused : { ...refused, ...found };
  };
}

function readerOf(mapping: Mapping, context: RowContext): ReadRow {
  switch (mapping.each) {
    case "incident":
      return incidentReader(mapping, context);
    case "estimate":
      return estimateReader(mapping, context);
    case "source":
      return sourceReader(mapping);
  }
}

function idReader(
  mapping: Mapping,
  dataset: string,
): (cell: CellOf, notebook: Notebook) => string | undefined {
  const { id, each } = mapping;
  if (id === "content") {
    const columns = columnsOf(mapping).toSorted();
    return (cell) => `${dataset}/${each}-${fingerprintOf(...columns.map(cell))}`;
  }
  return (cell, { issues }) => {
    const empty = id.find((column) => cell(column).trim() === "");
    if (empty !== undefined) {
      const what = said({ is: "id-empty", column: empty });
      issues.push({ code: "missing", severity: "reject", ...what, column: empty });
      return undefined;
    }
    const text = id
      .map((column) => cell(column).trim())
      .join(" ")
      .toLowerCase();
    const isPlain = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/.test(text) && text.length <= LONGEST_SLUG;
    if (isPlain) return `${dataset}/${each}-${text}`;
    // What a slug does not keep would make two ids one.
    const start = text
      .replace(/[^a-z0-9]+/g, "-")
      .slice(0, 40)
      .replace(/^-|-$/g, "");
    return `${dataset}/${each}-${start}${start === "" ? "" : "-"}${fingerprintOf(text)}`;
  };
}
