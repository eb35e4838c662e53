/** Table: a CSV file as a header and rows, read a piece at a time in memory that does not grow with the file. */
import type { Issue } from "@sitrep/domain/issue";
import type { Dialect } from "./dialect.ts";
import type { Encoding } from "./encoding.ts";

/** A table that was found sound as far as its header. */
export interface Table extends Dialect {
  /** What issues call it; of a file in an archive `data.zip#table.csv`. */
  readonly name: string;
  /** How many bytes there are to read; `position` of a batch counts up to it. */
  readonly size: number;
  /** Names of the columns, without blanks around them, all different. */
  readonly header: readonly string[];
  /** The HXL tags of row 2, where it holds tags; that row is then no row of the table. */
  readonly tags: readonly string[] | null;
  /** As far as the beginning tells; null where that is all ASCII. */
  readonly encoding: Encoding | null;
  /**
   * Reads the rows from the first, as often as it is called. Who stops early leaves nothing open.
   * @throws BrokenFile where the file cannot be read to its end; what came before must not be used either
   */
  readonly batches: () => AsyncIterable<Batch>;
}

/** Some rows, one after another. */
export interface Batch {
  readonly rows: readonly TableRow[];
  /** How many bytes of `size` were read by then. */
  readonly position: number;
  /** What was found odd about the file as a whole since the batch before, all `warn`. */
  readonly issues: readonly Issue[];
}

/**
 * A row. Where `issue` is a `reject` the cells are as they stand, perhaps more or fewer than the header has, and must not
 * be read by name. Of a cell that is held longer than its batch hold `keep(cell)`.
 */
export interface TableRow {
  /** The line on which the row starts, counted from 1 as an editor does. */
  readonly line: number;
  readonly cells: readonly string[];
  /** The row as it stands in the file; of one that was put in the place of another there is none. */
  readonly text?: string | undefined;
  readonly issue: Issue | null;
  /** What a row that was put in the place of another is known by. */
  readonly origin?: string | undefined;
}

/** A copy of a cell that holds on to nothing else; the cell itself may be a slice of a long text, and keep all of it. */
export function keep(cell: string): string {
  return Buffer.from(cell).toString();
}
