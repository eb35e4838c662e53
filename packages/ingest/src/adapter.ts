/**
 * Adapter: turns the rows of a publisher's file into drafts. It is one small file and one descriptor, and knows nothing
 * of bytes, counts, ledgers or the domain's parser.
 *
 * An adapter is pure: what it gives for a row depends on that row alone, so that the order of rows means nothing. What
 * only the whole file can tell (coverage) it gives at the end.
 */
import type { Defect } from "@sitrep/domain/defect";
import type { Dataset } from "@sitrep/domain/dataset";
import type { IssueCode, Severity } from "@sitrep/domain/issue";
import type { LeftOut } from "@sitrep/domain/left-out";
import type { ColumnIndex } from "./column.ts";
import type { Descriptor } from "./descriptor.ts";
import type { Draft, SharedDraft } from "./draft.ts";
import type { FindPlace } from "./place-finder.ts";
import type { TableRow } from "./raw/table.ts";
import type { ValueRow } from "./raw/values.ts";

/** What is wrong with a row; `reject` refuses the row, `warn` lets it in with a flag. File, line and record are added. */
export interface RowIssue {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly message: string;
  /** The publisher's name of the column. */
  readonly column?: string | undefined;
  readonly seen?: string | undefined;
  readonly expected?: string | undefined;
  readonly hint?: string | undefined;
  readonly defect: Defect;
}

/** What one row became. */
export interface RowReading {
  /** The id of the row's own record, known even where the row is refused: then it is neither amended nor retracted. */
  readonly record?: string | undefined;
  /** Records of this row. One that several rows bring, such as a document they cite, must have the same body each time. */
  readonly drafts: readonly Draft[];
  /** Records that many rows lean on. Give the same object again where you can: it is then looked at once. */
  readonly shared: readonly SharedDraft[];
  readonly issues: readonly RowIssue[];
  /** Why the row holds no record at all. */
  readonly ignored?: LeftOut | undefined;
  /** Where and when the row speaks of, for coverage and for the assertions of the descriptor. */
  readonly scene?: Scene | undefined;
}

/** The country of a row, as a place's id, and the days that its `when` reaches. */
export interface Scene {
  readonly country: string;
  readonly earliest: string;
  readonly latest: string;
  /** What the publisher counts the country to; of several the first by letter, so that the order of rows means nothing. */
  readonly region?: string | undefined;
}

/** Reads the rows of one file. It never throws, and keeps nothing that grows with their number. */
export interface RowReader<Row> {
  /** The publisher's column for a field of the row's record: what an issue of the domain's parser points at. */
  readonly columnOf?: Readonly<Record<string, string>>;
  readonly read: (row: Row) => RowReading;
  /** What can only be said when all rows have been read, of the rows that were accepted: coverage. */
  readonly end: (file: WholeFile) => readonly Draft[];
}

/** What the accepted rows spoke of. */
export interface SeenInRows {
  readonly rows: number;
  /** The countries, each with the first and the last day of its rows, in order of their ids. */
  readonly scenes: readonly Scene[];
}

/** What can be said of a file once all its rows have been read. */
export interface WholeFile extends SeenInRows {
  /** The dataset's own record, which tells the edition. */
  readonly dataset: Dataset;
  /**
   * Whether the file holds all that the publisher has for the places and days in it, so that silence in it means
   * something; null where the user did not say.
   */
  readonly isWhole: boolean | null;
}

/** What an adapter reads rows with: all that they may depend on beside their cells, so that no edition changes them. */
export interface AdapterContext {
  /** Its id begins every id that the adapter mints. */
  readonly dataset: Pick<Dataset, "id">;
  readonly findPlace: FindPlace;
}

/** An adapter of tables. */
export interface TableAdapter {
  readonly reads: "table";
  readonly name: string;
  /**
   * The version of its rules, raised whenever one row would give another record or issue than before: only then are
   * rows that are on file read again. `adapter-rules.test.ts` holds it against what a sample gives. SPEC U7.
   */
  readonly rules: string;
  readonly descriptor: Descriptor;
  readonly start: (context: AdapterContext, columns: ColumnIndex) => RowReader<TableRow>;
}

/** An adapter of files of values: a line of JSON Lines or a feature of GeoJSON each. */
export interface ValueAdapter {
  readonly reads: "values";
  readonly name: string;
  readonly descriptor: Descriptor;
  readonly start: (context: AdapterContext) => RowReader<ValueRow>;
}

/** Any adapter. */
export type Adapter = TableAdapter | ValueAdapter;

/** A table adapter whose `start` is given the index of exactly the columns that its descriptor names. */
export function tableAdapter<Column extends string>(adapter: {
  readonly name: string;
  readonly rules: string;
  readonly descriptor: Descriptor<Column>;
  readonly start: (context: AdapterContext, columns: ColumnIndex<Column>) => RowReader<TableRow>;
}): TableAdapter {
  return { ...adapter, reads: "table" };
}
