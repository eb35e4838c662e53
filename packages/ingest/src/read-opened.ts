/** Reading an opened file: its adapter is found, its dataset described, and its rows become records in batches. */
import { hash } from "node:crypto";
import { canonicalJson } from "@sitrep/domain/canonical";
import type { Dataset } from "@sitrep/domain/dataset";
import type { Issue } from "@sitrep/domain/issue";
import type { Adapter, RowReader, TableAdapter, ValueAdapter } from "./adapter.ts";
import { resolveColumns } from "./column.ts";
import { correctedReader } from "./correction.ts";
import type { DatasetWords } from "./descriptor.ts";
import { describeDataset, issuesOfEdition } from "./descriptor.ts";
import type { FindPlace } from "./place-finder.ts";
import type { Dialect } from "./raw/dialect.ts";
import type { Table, TableRow } from "./raw/table.ts";
import type { ValueRow, Values } from "./raw/values.ts";
import type { Demand, RecordBatch, Row, Rows } from "./read-rows.ts";
import { readRows } from "./read-rows.ts";
import type { RowMemory } from "./row-memory.ts";
import type { Print } from "./row-prints.ts";
import { printOfRow } from "./row-prints.ts";

/** What the user says of a file. */
export interface FileWords extends DatasetWords {
  /** Whether it is all that the publisher has for the places and days in it. */
  readonly isWhole?: boolean | undefined;
}

/** A file that is ready to be read, or why it is not. */
export type FileReading<Any extends Row = Row> =
  | {
      readonly ok: true;
      readonly adapter: Adapter;
      readonly dataset: Dataset;
      /** What issues call the file. */
      readonly file: string;
      /** Names of the columns; null where the file is no table. */
      readonly header: readonly string[] | null;
      /** Bytes to read; the `position` of a batch counts up to it. */
      readonly size: number;
      /** All `warn`: what is odd, and does not keep the file from being read. */
      readonly issues: readonly Issue[];
      /** All that rows depend on beside their cells, as a digest; null where rows cannot be remembered. SPEC U7. */
      readonly rowsKey: string | null;
      /**
       * Reads the rows from the first, as often as it is called; those that a memory knows are not read.
       * @throws BrokenFile where nothing of the file may be used, what came before included
       */
      readonly batches: (memory?: RowMemory) => AsyncIterable<RecordBatch<Any>>;
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** How an opened file is read. */
export interface HowToRead<Any extends Adapter> {
  readonly adapter: Any;
  readonly findPlace: FindPlace;
  readonly words?: FileWords;
}

/** Makes a table ready to be read. */
export function readTable(
  table: Table,
  { adapter, findPlace, words = {} }: HowToRead<TableAdapter>,
): FileReading<TableRow> {
  const { columns, corrections } = adapter.descriptor;
  const { index, issues } = resolveColumns(columns, table.header);
  const { header, delimiter, newline } = table;
  const { digest: places } = findPlace;
  return readyFile(table, {
    adapter,
    words,
    issues,
    header,
    keyOf: ({ id: dataset }) =>
      places === undefined
        ? null
        : rowsKeyOf(adapter, { dataset, header, dialect: { delimiter, newline }, places }),
    printOf: ({ text }) => (text === undefined ? null : printOfRow(text)),
    start: (dataset) => {
      const reader = adapter.start({ dataset: { id: dataset.id }, findPlace }, index);
      return correctedReader(reader, corrections, index);
    },
  });
}

/** How what is kept of rows is written; raised with what `KeptPart` or the texts in it mean. */
const FORM = "3";

function rowsKeyOf(
  { name, rules, descriptor: { corrections } }: TableAdapter,
  file: {
    readonly dataset: string;
    readonly header: readonly string[];
    readonly dialect: Dialect;
    readonly places: string;
  },
): string {
  return hash("sha256", canonicalJson({ form: FORM, name, rules, corrections, ...file }));
}

/** Makes a file of values ready to be read. */
export function readValues(
  values: Values,
  { adapter, findPlace, words = {} }: HowToRead<ValueAdapter>,
): FileReading<ValueRow> {
  return readyFile(values, {
    adapter,
    words,
    issues: [],
    header: null,
    // An adapter of values may tell something once a file.
    keyOf: () => null,
    printOf: null,
    start: (dataset) => adapter.start({ dataset: { id: dataset.id }, findPlace }),
  });
}

function readyFile<Any extends Row>(
  rows: Rows<Any> & { readonly size: number },
  {
    adapter,
    words,
    header,
    keyOf,
    printOf,
    start,
    ...found
  }: {
    readonly adapter: Adapter;
    readonly words: FileWords;
    readonly header: readonly string[] | null;
    readonly issues: readonly Issue[];
    readonly keyOf: (dataset: Dataset) => string | null;
    readonly printOf: ((row: Any) => Print | null) | null;
    readonly start: (dataset: Dataset) => RowReader<Any>;
  },
): FileReading<Any> {
  const { name: file, size } = rows;
  const described = describeDataset(adapter.descriptor, words, file);
  const issues = [
    ...found.issues,
    ...(described.ok ? issuesOfEdition(described.value) : described.issues),
  ].map((issue) => ({ ...issue, file }));
  if (!described.ok || issues.some(({ severity }) => severity === "reject"))
    return { ok: false, issues };
  const dataset = described.value;
  const demands = demandsOn(adapter, dataset, words);
  const { isWhole = null } = words;
  const batches = (memory?: RowMemory) =>
    readRows(rows, start(dataset), { dataset, isWhole, demands, memory, printOf });
  const rowsKey = keyOf(dataset);
  return { ok: true, adapter, dataset, file, header, size, issues, rowsKey, batches };
}

/** What must hold of the file; what is known of a whole edition refuses one that the user calls whole. */
function demandsOn(
  { descriptor }: Adapter,
  { edition }: Dataset,
  { isWhole = false }: FileWords,
): readonly Demand[] {
  const ofEdition = descriptor.editions?.[edition];
  return [
    { assertions: descriptor.assertions, refuses: false },
    ...(ofEdition === undefined ? [] : [{ assertions: ofEdition, refuses: isWhole }]),
  ];
}
