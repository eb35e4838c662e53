/** Reading an opened file: its adapter is found, its dataset described, and its rows become records in batches. */
import type { Dataset } from "@sitrep/domain/dataset";
import type { Issue } from "@sitrep/domain/issue";
import type { Adapter, RowReader, TableAdapter, ValueAdapter } from "./adapter.ts";
import { resolveColumns } from "./column.ts";
import { correctedReader } from "./correction.ts";
import type { DatasetWords } from "./descriptor.ts";
import { describeDataset, issuesOfEdition } from "./descriptor.ts";
import type { FindPlace } from "./place-finder.ts";
import type { Table, TableRow } from "./raw/table.ts";
import type { ValueRow, Values } from "./raw/values.ts";
import type { Demand, RecordBatch, Row, Rows } from "./read-rows.ts";
import { readRows } from "./read-rows.ts";

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
      /**
       * Reads the rows from the first, as often as it is called.
       * @throws BrokenFile where nothing of the file may be used, what came before included
       */
      readonly batches: () => AsyncIterable<RecordBatch<Any>>;
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
  return readyFile(table, { adapter, words, issues, header: table.header }, (dataset) => {
    const reader = adapter.start({ dataset: { id: dataset.id }, findPlace }, index);
    return correctedReader(reader, corrections, index);
  });
}

/** Makes a file of values ready to be read. */
export function readValues(
  values: Values,
  { adapter, findPlace, words = {} }: HowToRead<ValueAdapter>,
): FileReading<ValueRow> {
  return readyFile(values, { adapter, words, issues: [], header: null }, (dataset) =>
    adapter.start({ dataset: { id: dataset.id }, findPlace }),
  );
}

function readyFile<Any extends Row>(
  rows: Rows<Any> & { readonly size: number },
  {
    adapter,
    words,
    header,
    ...found
  }: {
    readonly adapter: Adapter;
    readonly words: FileWords;
    readonly header: readonly string[] | null;
    readonly issues: readonly Issue[];
  },
  start: (dataset: Dataset) => RowReader<Any>,
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
  const batches = () => readRows(rows, start(dataset), { dataset, isWhole, demands });
  return { ok: true, adapter, dataset, file, header, size, issues, batches };
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
